package org.mainspring.registry.ranking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;

/** Everyone may read a ranking from now on. */
@FactType(aggregate = "ranking", name = "ranking-published")
record RankingPublished(
        UUID rankingId,
        RankingKind kind,
        Names names,
        @Nullable Integer year,
        @Nullable Integer size,
        @Nullable String method,
        @Nullable Integer methodVersion,
        @Nullable Integer candidates,
        @Nullable String inputsSha256,
        @Nullable String resultSha256,
        @Nullable String externalId,
        @Nullable String source)
        implements DomainFact {

    @Override
    public String subject() {
        return rankingId.toString();
    }
}
