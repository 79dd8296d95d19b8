package org.mainspring.registry.application;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** An application has all that it needs for the review. */
@FactType(aggregate = "application", name = "application-completed")
record ApplicationCompleted(UUID applicationId, UUID roundId) implements DomainFact {

    @Override
    public String subject() {
        return applicationId.toString();
    }
}
