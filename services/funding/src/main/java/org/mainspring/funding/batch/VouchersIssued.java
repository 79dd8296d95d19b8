package org.mainspring.funding.batch;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Money;

/**
 * Vouchers can be assigned and redeemed.
 *
 * @param value of each
 * @param amount of all
 */
@FactType(aggregate = "voucher-batch", name = "vouchers-issued")
record VouchersIssued(
        UUID batchId,
        UUID programmeId,
        @Nullable UUID providerId,
        String region,
        int vouchers,
        Money value,
        Money amount,
        boolean partial,
        LocalDate validUntil)
        implements DomainFact {

    @Override
    public String subject() {
        return batchId.toString();
    }
}
