package org.mainspring.funding.application;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** An application that was submitted is withdrawn. */
@FactType(aggregate = "application", name = "application-withdrawn")
record ApplicationWithdrawn(UUID applicationId, UUID programmeId, UUID windowId) implements DomainFact {

    @Override
    public String subject() {
        return applicationId.toString();
    }
}
