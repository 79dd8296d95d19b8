package org.mainspring.funding.prospect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainspring.funding.condition.Conditions.all;
import static org.mainspring.funding.condition.Conditions.compare;
import static org.mainspring.funding.condition.Conditions.in;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.clause.Comparison;
import org.mainspring.funding.clause.TraceStep;
import org.mainspring.funding.condition.Condition;
import org.mainspring.funding.eligibility.Basis;
import org.mainspring.funding.knowledge.Knowledge;
import org.mainspring.funding.knowledge.Known;
import org.mainspring.funding.ruleset.ProgrammeRule;
import org.mainspring.funding.ruleset.ProgrammeRule.RuleSetInForce;

class ProspectTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 21);
    private static final Knowledge SEEKER = Known.organization()
            .word("DISTRICT", "Baoshan")
            .word("PARK", "Near")
            .number("EMPLOYEES", "90")
            .knowledge();
    private static final Condition TWO_UNMET = all(in("DISTRICT", "Jiading"), in("PARK", "Far"));
    private static final Condition SOMEWHAT_SHORT = compare("EMPLOYEES", Comparison.AT_LEAST, "100");
    private static final Condition FAR_SHORT = compare("EMPLOYEES", Comparison.AT_LEAST, "1000");
    private static final Condition OPEN = in("INDUSTRY", "Power");
    private static final Condition MET = in("DISTRICT", "Baoshan");

    @Test
    void whatIsMetComesFirstThenWhatIsOpenThenTheNearestAndLastWhatStatesNoRule() {
        assertThat(Stream.of(null, TWO_UNMET, FAR_SHORT, OPEN, SOMEWHAT_SHORT, MET)
                        .map(condition -> prospect(condition))
                        .sorted(Prospect.NEAREST_FIRST)
                        .map(prospect -> prospect.programme().ruleSet())
                        .map(ruleSet -> ruleSet == null ? null : ruleSet.condition()))
                .containsExactly(MET, OPEN, SOMEWHAT_SHORT, FAR_SHORT, TWO_UNMET, null);
    }

    @Test
    void theObstaclesAreWhatStandsBetween() {
        assertThat(prospect(all(MET, FAR_SHORT, OPEN)).obstacles())
                .extracting(TraceStep::pointer)
                .containsExactly("/all/1", "/all/2");
        assertThat(prospect(MET).obstacles()).isEmpty();
    }

    private static Prospect prospect(@Nullable Condition condition) {
        RuleSetInForce ruleSet = condition == null ? null : new RuleSetInForce(1, TODAY, condition);
        var programme = new ProgrammeRule(UUID.randomUUID(), new Names(null, "Some"), null, null, ruleSet);
        return Prospect.of(programme, Basis.ALL_FACTS, SEEKER, TODAY);
    }
}
