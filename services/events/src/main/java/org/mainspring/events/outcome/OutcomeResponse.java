package org.mainspring.events.outcome;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.events.proposal.ProposedRecognition;
import org.mainspring.events.proposal.RefusalReason;
import org.mainspring.events.proposal.Release;

/** An outcome and how it stands with the owner of its record. */
public record OutcomeResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        UUID eventId,
        UUID sessionId,
        OutcomeKind kind,
        OutcomeStatus status,

        @Schema(description = "The owner's record: cited when proposed, or known since it was confirmed.") @Nullable UUID recordId,

        @Nullable ProposedRecognition recognition,
        @Nullable Release release,
        @Schema(description = "With REFUSED.") @Nullable RefusalReason refusal,
        @Nullable String externalId,
        @Nullable String source,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
