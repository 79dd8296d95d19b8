package org.mainspring.funding.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an organization may draw on a programme, and why. */
public record EligibilityResponse(
        UUID programmeId,
        UUID organizationId,
        Outcome outcome,

        @Schema(description = "The trace of every rule that was asked.")
        List<Reason> reasons,

        Instant decidedAt) {

    static EligibilityResponse of(
            UUID programmeId, UUID organizationId, EligibilityDecision decision, Instant decidedAt) {
        return new EligibilityResponse(programmeId, organizationId, decision.outcome(), decision.reasons(), decidedAt);
    }
}
