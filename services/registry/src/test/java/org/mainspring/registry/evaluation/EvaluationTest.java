package org.mainspring.registry.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.result.PoolSize;
import org.mainspring.registry.rules.AppliedRules;
import org.mainspring.registry.verdict.National;
import org.mainspring.registry.verdict.Tally;

class EvaluationTest {

    private static final Instant NOW = Instant.parse("2021-04-01T01:00:00Z");
    private static final Instant LATER = Instant.parse("2022-01-14T23:59:59Z");
    private static final Tally TALLY = new Tally(List.of(), 1, 1, 0);

    @Test
    void openingTellsWhoIsEvaluatedByWhichRules() {
        EvaluationOpened opened = opened().opened();
        assertThat(opened.openedOn()).isEqualTo("2021-04-01");
        assertThat(opened.evaluated()).isEqualTo(2);
        assertThat(opened.exempt()).isEqualTo(1);
        assertThat(opened().response().nextYear()).isEqualTo(2024);
    }

    @Test
    void itsConsequencesAreOfTheDayOnWhichItWasClosedHoweverLongTheyTake() {
        Evaluation evaluation = opened();
        evaluation.assess(TALLY, NOW);
        evaluation.close(LATER);
        EvaluationClosed closed = evaluation.finish(LATER.plusSeconds(86_400));
        assertThat(closed.closedOn()).isEqualTo("2022-01-14");
        assertThat(closed.tally()).isEqualTo(TALLY);
        assertThat(evaluation.isClosed()).isTrue();
    }

    @Test
    void whatIsFiledDropsTheVerdicts() {
        Evaluation evaluation = opened();
        evaluation.assess(TALLY, NOW);
        evaluation.file(2, LATER);
        assertThat(evaluation.response().state()).isEqualTo(EvaluationState.OPEN);
        assertThat(evaluation.response().tally()).isNull();
        refused("NOT_ASSESSED", () -> evaluation.close(LATER));
    }

    @Test
    void whatIsClosedOrCancelledStaysSo() {
        Evaluation closing = opened();
        closing.assess(TALLY, NOW);
        closing.close(NOW);
        refused("NOT_ASSESSED", () -> closing.close(NOW));
        refused("NOT_OPEN", closing::requireOpen);
        refused("NOT_OPEN", () -> closing.cancel("Too late", NOW));
        Evaluation cancelled = opened();
        assertThat(cancelled.cancel("Wrong year", NOW).reason()).isEqualTo("Wrong year");
        refused("NOT_OPEN", cancelled::requireOpen);
        refused("NOT_OPEN", () -> cancelled.cancel("Again", NOW));
        refused("NOT_ASSESSED", () -> cancelled.close(NOW));
    }

    private static Evaluation opened() {
        var request = new OpenEvaluationRequest("ENTERPRISE_TECHNOLOGY_CENTRE", "NATIONAL", 2021, null);
        var rules = new AppliedRules(UUID.randomUUID(), 1, LocalDate.parse("2016-04-01"), 3, National.yardstick());
        return Evaluation.open(UUID.randomUUID(), request, rules, new PoolSize(2, 1), NOW);
    }

    private static void refused(String code, ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
