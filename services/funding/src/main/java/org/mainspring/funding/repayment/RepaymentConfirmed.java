package org.mainspring.funding.repayment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Money;

/** Money is paid back of what was drawn. */
@FactType(aggregate = "repayment", name = "repayment-confirmed")
record RepaymentConfirmed(
        UUID repaymentId,
        UUID allocationId,
        UUID programmeId,
        @Nullable UUID providerId,
        UUID organizationId,
        Money amount,
        LocalDate repaidOn)
        implements DomainFact {

    @Override
    public String subject() {
        return repaymentId.toString();
    }
}
