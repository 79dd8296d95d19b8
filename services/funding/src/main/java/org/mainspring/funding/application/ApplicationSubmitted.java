package org.mainspring.funding.application;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** An application is submitted; by whom and for how much is not told before it is decided. */
@FactType(aggregate = "application", name = "application-submitted")
record ApplicationSubmitted(UUID applicationId, UUID programmeId, UUID windowId) implements DomainFact {

    @Override
    public String subject() {
        return applicationId.toString();
    }
}
