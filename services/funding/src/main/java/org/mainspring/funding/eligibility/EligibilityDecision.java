package org.mainspring.funding.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether an organization may draw on a programme, with the trace of every rule that was asked. */
public record EligibilityDecision(Outcome outcome, List<Reason> reasons) {

    /** Decides from what is known on that day. Nothing is concluded about an organization or a rule that is not known. */
    static EligibilityDecision of(Findings findings, LocalDate on) {
        List<Reason> reasons = new ArrayList<>();
        EligibilityRule rule = findings.rule();
        if (rule == null) {
            reasons.add(Reason.open(
                    Rule.PROGRAMME_STATES_RULE,
                    "The programme states no rule that could be checked.",
                    Missing.ELIGIBILITY_RULE));
        }
        if (!findings.organizationKnown()) {
            reasons.add(Reason.open(
                    Rule.ORGANIZATION_IS_KNOWN,
                    "The registry has told nothing of this organization.",
                    Missing.ORGANIZATION));
        }
        if (rule != null && findings.organizationKnown()) {
            reasons.add(rule.judge(findings.recognitions(), on));
        }
        return new EligibilityDecision(
                Outcome.all(reasons.stream().map(Reason::outcome).toList()), List.copyOf(reasons));
    }
}
