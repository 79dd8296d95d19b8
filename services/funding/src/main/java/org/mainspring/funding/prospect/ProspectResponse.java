package org.mainspring.funding.prospect;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.clause.TraceStep;
import org.mainspring.funding.eligibility.Basis;
import org.mainspring.funding.eligibility.GapResponse;
import org.mainspring.funding.eligibility.Outcome;

/** A programme, and how near an organization is to it. */
public record ProspectResponse(
        UUID programmeId,
        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName,

        Outcome outcome,
        Basis basis,

        @Schema(description = "Absent where the programme states no rule.") @Nullable GapResponse gap,

        @Schema(description = "Codes of all that would have to be known; empty where it is decided.")
        List<String> missing,

        @Schema(description = "The conditions that stand between, as they are now.")
        List<TraceStep> obstacles) {}
