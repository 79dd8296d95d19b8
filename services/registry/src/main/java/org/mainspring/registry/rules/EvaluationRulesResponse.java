package org.mainspring.registry.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.registry.verdict.Consequence;

/** One version of the rules by which a level of a scheme is evaluated; it never changes. */
public record EvaluationRulesResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        String scheme,
        String level,

        @Schema(description = "Counts the versions for this level from 1.")
        int number,

        @Schema(description = "The first day on which it is in force; it is until that of the next.")
        LocalDate validFrom,

        @Schema(description = "From one evaluation to the next.")
        int cycleYears,

        @Schema(description = "The best first.") List<Band> bands,

        List<Floor> floors,
        Consequence notFiled,
        boolean secondWarningRevokes,
        @Nullable String note,
        @Nullable String source,
        Instant createdAt)
        implements Versioned {}
