package org.mainspring.registry.application;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** An application is submitted; by whom is not told before it is decided. */
@FactType(aggregate = "application", name = "application-submitted")
record ApplicationSubmitted(UUID applicationId, UUID roundId) implements DomainFact {

    @Override
    public String subject() {
        return applicationId.toString();
    }
}
