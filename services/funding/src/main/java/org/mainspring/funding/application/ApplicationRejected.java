package org.mainspring.funding.application;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** An application is rejected; whose it was is not told. */
@FactType(aggregate = "application", name = "application-rejected")
record ApplicationRejected(UUID applicationId, UUID programmeId, UUID windowId) implements DomainFact {

    @Override
    public String subject() {
        return applicationId.toString();
    }
}
