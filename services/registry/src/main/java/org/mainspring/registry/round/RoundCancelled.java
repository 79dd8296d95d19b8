package org.mainspring.registry.round;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A round comes to nothing. */
@FactType(aggregate = "round", name = "round-cancelled")
record RoundCancelled(UUID roundId, String scheme, String level, int batchYear, String reason) implements DomainFact {

    @Override
    public String subject() {
        return roundId.toString();
    }
}
