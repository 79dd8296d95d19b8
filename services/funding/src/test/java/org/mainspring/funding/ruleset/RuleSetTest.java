package org.mainspring.funding.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
    void whatIsNotInForceYetCanBeWithdrawnAndNoLongerStandsInTheWay() {
        RuleSet first = add(null, TODAY.minusYears(1));
        RuleSet second = add(first, TODAY.plusYears(9));
        second.withdraw("o", TODAY, Instant.EPOCH);
        RuleSet third = RuleSet.add(
                UUID.randomUUID(),
                PROGRAMME,
                new AddRuleSetRequest(TODAY.plusDays(1), PUDONG, null),
                second,
                first,
                "o",
                TODAY,
                Instant.EPOCH);
        assertThat(third.response().number()).isEqualTo(3);
        assertThat(codeOf(() -> second.withdraw("o", TODAY, Instant.EPOCH))).isEqualTo("NOT_POSSIBLE_IN_STATE");
        assertThat(codeOf(() -> third.withdraw("o", TODAY.plusDays(1), Instant.EPOCH)))
                .isEqualTo("IN_FORCE");
    }

    @Test
    void nothingIsInForceFromADayThatNobodyCanForesee() {
        assertThat(codeOf(() -> add(null, LocalDate.of(9999, 12, 31)))).isEqualTo("TOO_FAR_AHEAD");
        assertThat(codeOf(() -> add(null, TODAY.plusYears(10).plusDays(1)))).isEqualTo("TOO_FAR_AHEAD");
        add(null, TODAY.plusYears(10));
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
        return codeOf(() -> add(latest, from));
    }

    private static String codeOf(ThrowingCallable step) {
        return catchThrowableOfType(Refusal.class, step).code();
    }

    private static RuleSet add(@Nullable RuleSet latest, LocalDate from) {
        var request = new AddRuleSetRequest(from, PUDONG, null);
        return RuleSet.add(UUID.randomUUID(), PROGRAMME, request, latest, latest, "o", TODAY, Instant.EPOCH);
    }
}
