package org.mainspring.funding.voucher;

import java.time.Instant;
import java.util.UUID;
import org.mainspring.funding.ledger.Pot;

/**
 * What redeeming takes of a voucher; nobody else acts on it meanwhile.
 *
 * @param region where it was issued
 */
public record VoucherFrame(
        UUID id,
        UUID batchId,
        Pot pot,
        String region,
        String currency,
        boolean partial,
        UUID holderId,
        Instant issuedAt) {}
