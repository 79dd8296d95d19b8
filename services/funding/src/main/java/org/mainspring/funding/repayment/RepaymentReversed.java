package org.mainspring.funding.repayment;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A repayment was a mistake and is taken back. */
@FactType(aggregate = "repayment", name = "repayment-reversed")
record RepaymentReversed(UUID repaymentId, UUID allocationId) implements DomainFact {

    @Override
    public String subject() {
        return repaymentId.toString();
    }
}
