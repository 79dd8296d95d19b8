package org.mainspring.funding.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.eligibility.Outcome;

/** How an application was decided. */
public record DecisionResponse(
        Instant decidedAt,

        @Schema(description = "Only where it is approved.") @Nullable Money approvedAmount,

        @Nullable String reasons,

        @Schema(description = "What was found of the applicant on the day of the approval.") @Nullable Finding eligibility,

        @Schema(description = "By which the amount is set aside.") @Nullable UUID allocationId,

        @Schema(description = "The last day for an appeal, in the programme's time zone.") @Nullable LocalDate appealUntil) {

    public static DecisionResponse of(Decision decision, String currency) {
        BigDecimal amount = decision.amount();
        Outcome outcome = decision.eligibility();
        LocalDate on = decision.eligibilityOn();
        return new DecisionResponse(
                decision.decidedAt(),
                amount == null ? null : new Money(amount, currency),
                decision.reasons(),
                outcome == null || on == null ? null : new Finding(outcome, on),
                decision.allocationId(),
                decision.appealUntil());
    }
}
