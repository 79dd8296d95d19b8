package org.mainspring.funding.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.funding.clause.TraceStep;
import org.mainspring.funding.knowledge.Evidence;

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

    static Reason open(Rule rule, String explanation, Missing missing) {
        return new Reason(rule, Outcome.UNKNOWN, explanation, List.of(), List.of(missing));
    }

    /** @param trace of all that the rule asks */
    static Reason of(Rule rule, List<TraceStep> trace) {
        TraceStep whole = trace.get(0);
        Outcome outcome = Outcome.of(whole.truth());
        List<Evidence> evidence = trace.stream()
                .flatMap(step -> step.evidence().stream())
                .distinct()
                .toList();
        List<Missing> missing = outcome == Outcome.UNKNOWN ? List.of(Missing.FACT) : List.of();
        return new Reason(rule, outcome, whole.explanation(), evidence, missing);
    }
}
