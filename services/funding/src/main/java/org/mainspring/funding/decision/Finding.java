package org.mainspring.funding.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.eligibility.EligibilityDecision;
import org.mainspring.funding.eligibility.Outcome;
import org.mainspring.funding.eligibility.Reason;

/**
 * What was found of the applicant's eligibility when it mattered.
 *
 * @param on the day for which it was found
 */
@Embeddable
@Schema(description = "What was found of the applicant's eligibility, and for which day.")
public record Finding(
        @Column(name = "eligibility") @Enumerated(EnumType.STRING)
        Outcome outcome,

        @Column(name = "eligibility_on") LocalDate on) {

    /** Only a no is one: what is not known is let through, and shown. */
    public static Finding require(EligibilityDecision decision, LocalDate on) {
        if (decision.outcome() == Outcome.NOT_ELIGIBLE) {
            throw Refusal.conflict("NOT_ELIGIBLE", account(decision));
        }
        return new Finding(decision.outcome(), on);
    }

    private static String account(EligibilityDecision decision) {
        return decision.reasons().stream()
                .filter(reason -> reason.outcome() == decision.outcome())
                .map(Reason::explanation)
                .collect(Collectors.joining(" "));
    }
}
