package org.mainspring.registry.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.assessment.Asked;
import org.mainspring.registry.assessment.Terms;
import org.mainspring.registry.criteria.CriteriaTerms;

class RoundTest {

    private static final Instant BEFORE = Instant.parse("2022-05-31T23:59:59Z");
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 1);
    private static final Instant AFTER = Instant.parse("2022-06-01T00:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2022, 5, 31);
    private static final CriteriaTerms CRITERIA = new CriteriaTerms(
            UUID.randomUUID(), 1, new Terms(new Asked(List.of(), List.of()), 2, new BigDecimal("60"), null));

    @Test
    void aRoundGoesFromStateToStateAndTellsOfEach() {
        Round round = open(2);
        assertThat(round.opened().criteriaId()).isEqualTo(CRITERIA.id());
        assertThat(round.startReview(null, 3, AFTER)).isEqualTo(new RoundReviewStarted(round.id(), 3, null));
        assertThat(round.decide(2, 1, 1, "chief", AFTER).accepted()).isEqualTo(2);
        round.confer(UNTIL, null, TODAY, AFTER);
        round.count(1, 1, AFTER);
        RoundConferred conferred = round.finish(AFTER);
        assertThat(conferred.conferred()).isEqualTo(1);
        assertThat(conferred.notConferred()).isEqualTo(1);
        refused("NOT_POSSIBLE_IN_STATE", () -> round.cancel("Too late", AFTER));
    }

    @Test
    void itIsClosedEarlyOnlyForAReason() {
        Round round = open(null);
        refused("STILL_OPEN", () -> round.startReview(null, 0, BEFORE));
        assertThat(round.startReview("All have applied", 0, BEFORE).closedEarlyFor())
                .isEqualTo("All have applied");
        assertThat(open(null).startReview("Not needed", 0, AFTER).closedEarlyFor())
                .isNull();
    }

    @Test
    void noStateIsPassedOver() {
        Round round = open(null);
        refused("NOT_POSSIBLE_IN_STATE", () -> round.decide(0, 0, 0, "chief", AFTER));
        refused("NOT_POSSIBLE_IN_STATE", () -> round.confer(UNTIL, null, TODAY, AFTER));
        round.cancel("Suspended", AFTER);
        refused("NOT_POSSIBLE_IN_STATE", () -> round.startReview(null, 0, AFTER));
        refused("NOT_POSSIBLE_IN_STATE", () -> round.cancel("Again", AFTER));
    }

    @Test
    void theSameConferralAgainChangesNothingAndAnotherIsRefused() {
        Round round = open(null);
        round.startReview(null, 1, AFTER);
        round.decide(1, 0, 0, "chief", AFTER);
        refused("LIES_AHEAD", () -> round.confer(LocalDate.of(2022, 6, 2), null, TODAY, AFTER));
        refused("NOT_AFTER_CONFERRAL", () -> round.confer(UNTIL, UNTIL, TODAY, AFTER));
        round.confer(UNTIL, null, TODAY, AFTER);
        round.count(1, 0, AFTER);
        round.confer(UNTIL, null, TODAY, AFTER);
        refused("NOT_POSSIBLE_IN_STATE", () -> round.confer(UNTIL, UNTIL.plusYears(3), TODAY, AFTER));
        assertThat(round.finish(AFTER).conferred()).isEqualTo(1);
        round.confer(UNTIL, null, TODAY, AFTER);
    }

    private static Round open(@Nullable Integer quota) {
        var request = new OpenRoundRequest("SCHEME", "NATIONAL", 2022, UNTIL.minusDays(30), UNTIL, quota, null);
        return Round.open(UUID.randomUUID(), request, CRITERIA, BEFORE);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
