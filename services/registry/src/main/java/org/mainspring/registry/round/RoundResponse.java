package org.mainspring.registry.round;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;

/** A round, with figures of what became of its applications. */
public record RoundResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        String scheme,
        String level,
        int batchYear,

        @Schema(description = "The version of the level's criteria that it keeps to.")
        int criteriaNumber,

        LocalDate applicationsFrom,
        LocalDate applicationsUntil,
        @Nullable Integer quota,
        RoundState state,

        @Schema(description = "Why it was closed before its last day was over.") @Nullable String closedEarlyFor,

        @Nullable String cancelledFor,
        @Nullable Instant decidedAt,
        @Nullable Integer accepted,
        @Nullable Integer rejected,
        @Nullable LocalDate conferredOn,
        @Nullable LocalDate expiresOn,

        @Schema(description = "How many of those accepted are recognised by now.") @Nullable Integer conferred,

        @Schema(description = "How many of those accepted could not be recognised.") @Nullable Integer notConferred,

        @Nullable String source,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
