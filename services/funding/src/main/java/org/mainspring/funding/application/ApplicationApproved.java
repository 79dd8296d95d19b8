package org.mainspring.funding.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Money;

/** An application is approved, with the amount. */
@FactType(aggregate = "application", name = "application-approved")
record ApplicationApproved(
        UUID applicationId,
        UUID programmeId,
        UUID windowId,
        UUID organizationId,
        @Nullable UUID providerId,
        Money amount)
        implements DomainFact {

    @Override
    public String subject() {
        return applicationId.toString();
    }
}
