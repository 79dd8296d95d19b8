package org.mainspring.funding.prospect;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mainspring.chassis.value.Language;
import org.mainspring.funding.clause.Gap;
import org.mainspring.funding.clause.TraceStep;
import org.mainspring.funding.eligibility.Basis;
import org.mainspring.funding.eligibility.EligibilityDecision;
import org.mainspring.funding.eligibility.GapResponse;
import org.mainspring.funding.knowledge.Knowledge;
import org.mainspring.funding.ruleset.ProgrammeRule;

/** What one programme has for an organization. */
record Prospect(ProgrammeRule programme, Basis basis, EligibilityDecision decision, List<TraceStep> obstacles) {

    /** Those without a rule come last; of others nobody knows how near they are. */
    static final Comparator<Prospect> NEAREST_FIRST =
            Comparator.comparing(prospect -> prospect.decision().gap(), Comparator.nullsLast(Gap.SMALLEST_FIRST));

    static Prospect of(ProgrammeRule programme, Basis basis, Knowledge all, LocalDate on) {
        Knowledge known = basis.of(all);
        var decision = EligibilityDecision.of(programme, known, on);
        Gap gap = decision.gap();
        List<TraceStep> obstacles = gap == null
                ? List.of()
                : gap.leaves().stream().map(leaf -> leaf.step(known, on)).toList();
        return new Prospect(programme, basis, decision, obstacles);
    }

    ProspectResponse response(Language language) {
        return new ProspectResponse(
                programme.programmeId(),
                programme.names(),
                programme.names().in(language),
                decision.outcome(),
                basis,
                GapResponse.of(decision.gap()),
                decision.missing(),
                obstacles);
    }
}
