package org.mainspring.funding.voucher;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Money;

/**
 * Vouchers of a batch have expired or were cancelled.
 *
 * @param amount what was left on them
 */
@FactType(aggregate = "voucher-batch", name = "vouchers-lapsed")
public record VouchersLapsed(
        UUID batchId, UUID programmeId, String region, LapseCause cause, int vouchers, Money amount)
        implements DomainFact {

    @Override
    public String subject() {
        return batchId.toString();
    }
}
