package org.mainspring.funding.batch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Money;

/** What became of the vouchers of a batch: the counts add up to all, the amounts to what they were issued for. */
@Schema(description = "The counts add up to all vouchers of the batch, the amounts to what they were issued for.")
public record VoucherCounts(
        long free,
        long held,
        long redeemed,
        long expired,
        long cancelled,
        Money remainingAmount,
        Money redeemedAmount,
        Money lapsedAmount) {}
