package org.mainspring.funding.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.clause.Clause;
import org.mainspring.funding.clause.Gap;
import org.mainspring.funding.clause.TraceStep;
import org.mainspring.funding.clause.Truth;
import org.mainspring.funding.knowledge.Knowledge;
import org.mainspring.funding.ruleset.ProgrammeRule;

/**
 * Whether an organization may draw on a programme, and why.
 *
 * @param trace of every clause of the rule; empty where there is none
 * @param gap {@code null} where there is no rule
 */
public record EligibilityDecision(
        Outcome outcome,
        List<Reason> reasons,
        List<TraceStep> trace,
        @Nullable Gap gap) {

    /** Decides from what is known on that day. Nothing is concluded about an organization or a rule that is not known. */
    public static EligibilityDecision of(ProgrammeRule programme, Knowledge known, LocalDate on) {
        Clause clause = programme.clause();
        List<Reason> reasons = new ArrayList<>();
        if (clause == null) {
            reasons.add(Reason.open(
                    Rule.PROGRAMME_STATES_RULE,
                    "The programme states no rule that could be checked.",
                    Missing.ELIGIBILITY_RULE));
        }
        if (!known.organizationKnown()) {
            reasons.add(Reason.open(
                    Rule.ORGANIZATION_IS_KNOWN,
                    "The registry has told nothing of this organization.",
                    Missing.ORGANIZATION));
        }
        List<TraceStep> trace =
                clause == null ? List.of() : clause.trace(known, on).toList();
        if (clause != null && known.organizationKnown()) {
            reasons.add(Reason.of(programme.ruleSet() == null ? Rule.HOLDS_RECOGNITION : Rule.RULE_SET_IS_MET, trace));
        }
        return new EligibilityDecision(
                Outcome.all(reasons.stream().map(Reason::outcome).toList()),
                List.copyOf(reasons),
                trace,
                clause == null ? null : clause.gap(known, on, Truth.TRUE));
    }

    /** What would have to be known; nothing where it is decided. */
    public List<String> missing() {
        return outcome != Outcome.UNKNOWN
                ? List.of()
                : trace.stream()
                        .flatMap(step -> step.missing().stream())
                        .distinct()
                        .sorted()
                        .toList();
    }
}
