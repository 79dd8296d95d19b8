package org.mainspring.registry.observation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Names;

/** A figure as a source reports it. What the source does not tell is absent. */
public record ObservationResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        Measure measure,
        String scheme,

        @Schema(description = "Absent where all levels are counted together.") @Nullable String level,

        @Schema(description = "Absent where all districts are counted together.") @Nullable String district,

        @Schema(description = "Of whom it is a share, with COVERAGE.") @Nullable Names group,

        @Nullable UUID rosterId,
        Fact fact,

        @Schema(description = "The day that the fact is of, or the last day of its period.")
        LocalDate asOf,

        ObservationStatus status,
        @Nullable String withdrawalReason,
        @Nullable String externalId,

        @Schema(description = "Code of the source that reports it.")
        String source,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
