package org.mainspring.funding.proposal;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of an outcome that an event proposes; kinds are the words of events. */
record OutcomeProposed(
        UUID outcomeId, String kind, @Nullable UUID recordId) {

    private static final String OURS = "PROGRAMME";

    /** A message that lacks one of these proposes nothing. */
    OutcomeProposed {
        Objects.requireNonNull(outcomeId);
        Objects.requireNonNull(kind);
    }

    /** Whether this service decides on it. */
    boolean concernsProgramme() {
        return kind.equals(OURS);
    }
}
