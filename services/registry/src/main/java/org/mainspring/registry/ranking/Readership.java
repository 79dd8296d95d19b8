package org.mainspring.registry.ranking;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.mainspring.registry.draft.DraftReaders;

/** Who may read which ranking. */
@ApplicationScoped
class Readership {

    private final DraftReaders readers;

    Readership(DraftReaders readers) {
        this.readers = readers;
    }

    Uni<Boolean> readsDrafts() {
        return readers.areAsking();
    }

    Uni<RankingResponse> admit(RankingResponse ranking) {
        return ranking.state() != RankingState.DRAFT
                ? Uni.createFrom().item(ranking)
                : readers.admit(ranking, "ranking", ranking.id());
    }
}
