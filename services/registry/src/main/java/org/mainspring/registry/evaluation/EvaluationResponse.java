package org.mainspring.registry.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.registry.verdict.Tally;

/** An evaluation; how each came out is in its results. */
public record EvaluationResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        String scheme,
        String level,

        @Schema(description = "The year that it is of.", example = "2021")
        int year,

        @Schema(
                description = "The year that the next one can be of; whoever may skip it is exempt up to then.",
                example = "2023")
        int nextYear,

        EvaluationState state,

        @Schema(description = "The evaluation rules that were in force when it was opened.")
        UUID rulesId,

        @Schema(description = "Whoever held the level on this day is evaluated or exempt.")
        LocalDate openedOn,

        @Schema(description = "How many are evaluated.") int evaluated,

        int exempt,

        @Schema(description = "How many of those who are evaluated have filed.")
        int filed,

        @Schema(description = "Once it is assessed.") @Nullable Tally tally,

        @Schema(description = "The day from which on what follows from it is valid.") @Nullable LocalDate closedOn,

        @Schema(description = "When all that follows from it was carried out.") @Nullable Instant closedAt,

        @Nullable String cancellationReason,
        @Nullable String source,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
