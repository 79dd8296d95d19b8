package org.mainspring.funding.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.clause.Holding;
import org.mainspring.funding.clause.Membership;
import org.mainspring.funding.condition.Condition;
import org.mainspring.funding.condition.Conditions;
import org.mainspring.funding.condition.EligibilityRule;
import org.mainspring.funding.ruleset.ProgrammeRule.RuleSetInForce;

class RuleSetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 21);
    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final Condition PUDONG = Conditions.in("DISTRICT", "Pudong");

    @Test
    void versionsAreCountedAndTheFirstMayBeginOnAnyDay() {
        RuleSet first = add(null, TODAY.minusYears(5));
        RuleSet second = add(first, TODAY);
        assertThat(first.response().number()).isEqualTo(1);
        assertThat(second.response().number()).isEqualTo(2);
        assertThat(second.added().condition()).isEqualTo(PUDONG);
        assertThat(second.added().subject()).isEqualTo(PROGRAMME.toString());
    }

    @Test
    void anotherVersionComesAfterTheOneBefore() {
        RuleSet first = add(null, TODAY.plusDays(10));
        assertThat(refusal(first, TODAY.plusDays(10))).isEqualTo("NOT_AFTER_LATEST");
        assertThat(refusal(first, TODAY.plusDays(9))).isEqualTo("NOT_AFTER_LATEST");
        add(first, TODAY.plusDays(11));
    }

    @Test
    void whatWasDecidedStaysDecided() {
        assertThat(refusal(add(null, TODAY.minusYears(5)), TODAY.minusDays(1))).isEqualTo("IN_THE_PAST");
    }

    @Test
    void theRuleThatWasAnnouncedCountsUntilThereIsARuleSet() {
        var stated = EligibilityRule.of("CENTRE", new String[] {"NATIONAL"});
        assertThat(programme(stated, null).clause()).isInstanceOf(Holding.class);
        assertThat(programme(stated, new RuleSetInForce(1, TODAY, PUDONG)).clause())
                .isInstanceOf(Membership.class);
        assertThat(programme(null, null).clause()).isNull();
    }

    private static ProgrammeRule programme(@Nullable EligibilityRule stated, @Nullable RuleSetInForce ruleSet) {
        return new ProgrammeRule(PROGRAMME, new Names(null, "Some"), null, stated, ruleSet);
    }

    private static String refusal(RuleSet latest, LocalDate from) {
        return catchThrowableOfType(Refusal.class, () -> add(latest, from)).code();
    }

    private static RuleSet add(@Nullable RuleSet latest, LocalDate from) {
        var request = new AddRuleSetRequest(from, PUDONG, null);
        return RuleSet.add(UUID.randomUUID(), PROGRAMME, request, latest, "o", TODAY, Instant.EPOCH);
    }
}
