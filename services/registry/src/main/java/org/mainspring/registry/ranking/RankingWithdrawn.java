package org.mainspring.registry.ranking;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A published ranking no longer stands; it stays readable with the reason. */
@FactType(aggregate = "ranking", name = "ranking-withdrawn")
record RankingWithdrawn(UUID rankingId, String reason) implements DomainFact {

    @Override
    public String subject() {
        return rankingId.toString();
    }
}
