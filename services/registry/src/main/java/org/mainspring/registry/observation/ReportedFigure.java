package org.mainspring.registry.observation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Fact;

/**
 * What a source reports of one of several counts.
 *
 * @param key which of them
 */
public record ReportedFigure(
        @JsonIgnore @Schema(hidden = true) String key,
        UUID observationId,
        Fact fact,

        @Schema(description = "The day that the fact is of, or the last day of its period.")
        LocalDate asOf) {}
