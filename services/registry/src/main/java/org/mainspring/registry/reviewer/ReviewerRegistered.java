package org.mainspring.registry.reviewer;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** Somebody can be asked for scores; who it is is not told. */
@FactType(aggregate = "reviewer", name = "reviewer-registered")
record ReviewerRegistered(UUID reviewerId) implements DomainFact {

    @Override
    public String subject() {
        return reviewerId.toString();
    }
}
