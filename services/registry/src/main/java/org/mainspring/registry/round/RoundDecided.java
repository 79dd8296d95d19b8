package org.mainspring.registry.round;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** It is decided who of a round will be recognised; deviations are decisions otherwise than by the scores. */
@FactType(aggregate = "round", name = "round-decided")
record RoundDecided(
        UUID roundId, String scheme, String level, int batchYear, int accepted, int rejected, int deviations)
        implements DomainFact {

    @Override
    public String subject() {
        return roundId.toString();
    }
}
