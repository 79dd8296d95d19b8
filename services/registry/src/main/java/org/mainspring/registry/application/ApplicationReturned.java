package org.mainspring.registry.application;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** An application is returned because something is missing. */
@FactType(aggregate = "application", name = "application-returned")
record ApplicationReturned(UUID applicationId, UUID roundId) implements DomainFact {

    @Override
    public String subject() {
        return applicationId.toString();
    }
}
