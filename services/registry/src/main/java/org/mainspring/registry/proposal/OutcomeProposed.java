package org.mainspring.registry.proposal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the registry reads of the events service's outcome-proposed. */
record OutcomeProposed(
        UUID outcomeId,
        String kind,
        @Nullable UUID recordId,
        @Nullable ProposedRecognition recognition,
        @Nullable String source) {

    /** What kind of ours it is; empty for one of another service, and for a ranking that is released but not cited. */
    Optional<ProposalKind> ownKind() {
        return ProposalKind.of(kind).filter(own -> own != ProposalKind.RANKING || recordId != null);
    }

    /** A recognition that an award session is to bring about. */
    record ProposedRecognition(
            UUID organizationId,
            String scheme,
            String level,
            @Nullable Integer batchYear,
            @Nullable LocalDate conferredOn) {}
}
