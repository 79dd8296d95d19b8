package org.mainspring.funding.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.eligibility.Outcome;

/** What the condition would change: before are the rules in force on the day, after is the condition. */
public record DryRunResponse(
        UUID programmeId,
        LocalDate on,

        @Schema(description = "Number of the rule set that it is compared with; absent where there is none.") @Nullable Integer ruleSetNumber,

        @Schema(description = "How many organizations were judged: all that are known and active.")
        int judged,

        OutcomeCounts before,
        OutcomeCounts after,

        @Schema(description = "Who goes from where to where; what nobody does is left out.")
        List<OutcomeMove> moves,

        @Schema(description = "Who becomes eligible.") AffectedGroup gains,

        @Schema(description = "Who is eligible no longer.") AffectedGroup losses,

        @Schema(description = "Where they are: the 200 districts with most of them.")
        List<DistrictChange> districts) {

    /** How many have which answer. */
    public record OutcomeCounts(int eligible, int unknown, int notEligible) {}

    /** How many go from one answer to another, or stay. */
    public record OutcomeMove(Outcome from, Outcome to, int count) {}

    /** Those whose eligibility changes in one direction. */
    public record AffectedGroup(
            int count,

            @Schema(description = "The first 200 by name.") List<AffectedOrganization> items) {}

    /** One of them. */
    public record AffectedOrganization(
            UUID organizationId, Names names, @Nullable String district, Outcome from, Outcome to) {}

    /** How many of a district gain and lose. */
    public record DistrictChange(
            @Schema(description = "Absent where it is not known.") @Nullable String district,

            int gains,
            int losses) {}
}
