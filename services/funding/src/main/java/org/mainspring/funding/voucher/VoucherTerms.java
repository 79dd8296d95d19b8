package org.mainspring.funding.voucher;

import java.util.UUID;
import org.mainspring.funding.ledger.Pot;

/**
 * What all vouchers of a batch have in common.
 *
 * @param pot out of which they are paid
 * @param region where they are issued
 * @param value of each, in the smallest coin of the currency
 * @param partial whether one may be redeemed in parts
 */
public record VoucherTerms(
        UUID batchId, Pot pot, String region, String currency, long value, boolean partial, Validity validity) {}
