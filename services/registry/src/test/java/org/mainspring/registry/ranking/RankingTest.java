package org.mainspring.registry.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.run.Computation;
import org.mainspring.registry.run.RunRequest;
import org.mainspring.registry.scoring.Candidate;
import org.mainspring.registry.scoring.Direction;
import org.mainspring.registry.scoring.Formula;
import org.mainspring.registry.scoring.MissingValueRule;
import org.mainspring.registry.scoring.Normalisation;
import org.mainspring.registry.scoring.RankingInputs;
import org.mainspring.registry.scoring.TieRule;
import org.mainspring.registry.scoring.WeightedIndicator;

class RankingTest {

    private static final Instant NOW = Instant.parse("2022-07-21T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final UUID ID = UUID.randomUUID();
    private static final Formula FORMULA = new Formula(
            List.of(new WeightedIndicator("RD", BigDecimal.ONE, Direction.HIGHER_IS_BETTER, Normalisation.NONE)),
            MissingValueRule.MEAN,
            TieRule.SHARED_RANK);
    private static final RankingInputs INPUTS = new RankingInputs(
            "INDEX",
            3,
            FORMULA,
            List.of(new Candidate(UUID.randomUUID(), Map.of("RD", BigDecimal.TEN), null)),
            null,
            null);

    @Test
    void aDraftIsComputedThenPublishedThenPerhapsWithdrawn() {
        Ranking ranking = draft();
        assertThat(ranking.isPublished()).isFalse();

        Computation computation = Computation.of(INPUTS, 1);
        RankingComputed computed = ranking.compute(computation, LATER);
        assertThat(computed)
                .isEqualTo(new RankingComputed(ID, "INDEX", 3, 1, INPUTS.sha256(), computation.resultSha256()));

        RankingPublished published = ranking.publish(LATER);
        assertThat(published.inputsSha256()).isEqualTo(computed.inputsSha256());
        assertThat(published.names()).isEqualTo(new Names(null, "TOP100"));
        assertThat(ranking.isPublished()).isTrue();

        assertThat(ranking.withdraw("Wrong figures", LATER)).isEqualTo(new RankingWithdrawn(ID, "Wrong figures"));
        assertThat(ranking.isPublished()).isFalse();
        assertThat(ranking.response(Language.EN).state()).isEqualTo(RankingState.WITHDRAWN);
    }

    @Test
    void whatIsComputedIsFrozen() {
        Ranking ranking = draft();
        ranking.learn(LATER);
        ranking.compute(Computation.of(INPUTS, 1), LATER);
        mustBeRefused("ALREADY_COMPUTED", () -> ranking.learn(LATER));
        mustBeRefused("ALREADY_COMPUTED", () -> ranking.compute(Computation.of(INPUTS, 1), LATER));
    }

    @Test
    void noStepIsSkippedOrTakenTwice() {
        Ranking ranking = draft();
        mustBeRefused("NOT_COMPUTED", () -> ranking.publish(LATER));
        mustBeRefused("NOT_PUBLISHED", () -> ranking.withdraw("Too early", LATER));
        ranking.compute(Computation.of(INPUTS, 1), LATER);
        ranking.publish(LATER);
        mustBeRefused("NOT_A_DRAFT", () -> ranking.publish(LATER));
        ranking.withdraw("Wrong", LATER);
        mustBeRefused("NOT_PUBLISHED", () -> ranking.withdraw("Again", LATER));
    }

    @Test
    void aReportedOneIsPublishedByItsSource() {
        var report = new RankingReport(null, null, null, null, null, null);
        Ranking ranking = Ranking.report(ID, request(null, report), NOW);
        assertThat(ranking.published().kind()).isEqualTo(RankingKind.REPORTED);
        assertThat(ranking.isPublished()).isTrue();
        mustBeRefused("REPORTED", () -> ranking.learn(LATER));
    }

    private static void mustBeRefused(String code, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static Ranking draft() {
        return Ranking.draft(ID, request(new RunRequest("INDEX", 3, null, null, null), null), INPUTS, NOW);
    }

    private static RegisterRankingRequest request(RunRequest run, RankingReport report) {
        return new RegisterRankingRequest(new Names(null, "TOP100"), 2022, 100, run, report, null, null, null, null);
    }
}
