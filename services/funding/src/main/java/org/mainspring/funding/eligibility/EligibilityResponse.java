package org.mainspring.funding.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.clause.TraceStep;
import org.mainspring.funding.ruleset.ProgrammeRule;

/** Whether an organization may draw on a programme, and why. */
public record EligibilityResponse(
        UUID programmeId,
        UUID organizationId,
        Outcome outcome,

        @Schema(description = "Why, in short.") List<Reason> reasons,

        Instant decidedAt,

        @Schema(description = "The day for which it is decided.")
        LocalDate on,

        Basis basis,

        @Schema(
                description =
                        "Number of the programme's rule set in force; absent where its eligibilityRule counts, or none.")
        @Nullable Integer ruleSetNumber,

        @Schema(description = "Absent where there is no rule.") @Nullable GapResponse gap,

        @Schema(description = "Codes of all that would have to be known; empty where it is decided.")
        List<String> missing,

        @Schema(description = "Every clause of the rule, each before those in it.")
        List<TraceStep> trace) {

    static EligibilityResponse of(
            ProgrammeRule programme,
            UUID organizationId,
            EligibilityDecision decision,
            Basis basis,
            LocalDate on,
            Instant decidedAt) {
        return new EligibilityResponse(
                programme.programmeId(),
                organizationId,
                decision.outcome(),
                decision.reasons(),
                decidedAt,
                on,
                basis,
                programme.ruleSet() == null ? null : programme.ruleSet().number(),
                GapResponse.of(decision.gap()),
                decision.missing(),
                decision.trace());
    }
}
