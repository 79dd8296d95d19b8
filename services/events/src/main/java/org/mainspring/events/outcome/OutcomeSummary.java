package org.mainspring.events.outcome;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.events.JsonColumn;
import org.mainspring.events.proposal.ProposedRecognition;
import org.mainspring.events.proposal.RefusalReason;
import org.mainspring.events.proposal.Release;

/** An outcome as its session shows it. */
public record OutcomeSummary(
        UUID id,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Schema(hidden = true)
        long version,

        OutcomeKind kind,
        OutcomeStatus status,
        @Nullable UUID recordId,
        @Nullable ProposedRecognition recognition,
        @Nullable Release release,
        @Nullable RefusalReason refusal) {

    /** The column that the SQL function {@code outcomes_of} makes. */
    public static final JsonColumn<List<OutcomeSummary>> COLUMN = new JsonColumn<>(new TypeReference<>() {});
}
