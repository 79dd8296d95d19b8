package org.mainspring.registry.evaluation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.mainspring.registry.draft.DraftReaders;

/** Who may read which evaluation. */
@ApplicationScoped
class Readership {

    private final DraftReaders readers;

    Readership(DraftReaders readers) {
        this.readers = readers;
    }

    Uni<Boolean> readsDrafts() {
        return readers.areAsking();
    }

    Uni<EvaluationResponse> admit(EvaluationResponse evaluation) {
        return evaluation.state() == EvaluationState.CLOSED
                ? Uni.createFrom().item(evaluation)
                : readers.admit(evaluation, "evaluation", evaluation.id());
    }
}
