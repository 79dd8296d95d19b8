package org.mainspring.registry.ranking;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/**
 * A ranking was computed. It is a draft still, so its names and entries are not told; the checksums are, and whatever is published
 * later can be held against them.
 */
@FactType(aggregate = "ranking", name = "ranking-computed")
record RankingComputed(
        UUID rankingId, String method, int methodVersion, int candidates, String inputsSha256, String resultSha256)
        implements DomainFact {

    @Override
    public String subject() {
        return rankingId.toString();
    }
}
