package org.mainspring.funding.correction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;

/** What shall be taken back, and whether it was. */
public record CorrectionResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        CorrectionKind kind,
        UUID subjectId,
        UUID programmeId,
        @Nullable UUID providerId,
        CorrectionStatus status,
        String reason,

        @Schema(description = "Subject of who proposed it.") String proposedBy,

        @Schema(description = "Subject of who decided on it.") @Nullable String decidedBy,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
