package org.mainspring.funding.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one rule says, and from what it knows. */
public record Reason(
        Rule rule,
        Outcome outcome,

        @Schema(
                description = "For people.",
                example = "ENTERPRISE_TECHNOLOGY_CENTRE at MUNICIPAL is held since 2022-07-21.")
        String explanation,

        @Schema(description = "What was looked at.") List<Evidence> evidence,

        @Schema(description = "What would have to be known; only where the outcome is UNKNOWN.")
        List<Missing> missing) {

    static Reason of(Rule rule, Outcome outcome, String explanation, List<Evidence> evidence) {
        return new Reason(rule, outcome, explanation, evidence, List.of());
    }

    static Reason open(Rule rule, String explanation, Missing missing) {
        return new Reason(rule, Outcome.UNKNOWN, explanation, List.of(), List.of(missing));
    }
}
