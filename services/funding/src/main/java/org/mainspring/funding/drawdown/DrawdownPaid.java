package org.mainspring.funding.drawdown;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Money;

/** Money is paid out of an allocation. */
@FactType(aggregate = "drawdown", name = "drawdown-paid")
record DrawdownPaid(
        UUID drawdownId,
        UUID allocationId,
        UUID programmeId,
        @Nullable UUID providerId,
        UUID organizationId,
        Money amount,
        @Nullable LocalDate paidOn)
        implements DomainFact {

    @Override
    public String subject() {
        return drawdownId.toString();
    }
}
