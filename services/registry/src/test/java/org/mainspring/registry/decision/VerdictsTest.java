package org.mainspring.registry.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.application.Verdict;
import org.mainspring.registry.assessment.Placing;
import org.mainspring.registry.assessment.PlacingOutcome;

class VerdictsTest {

    private static final Placing FIRST = placing(1, PlacingOutcome.SELECTED);
    private static final Placing SECOND = placing(2, PlacingOutcome.QUOTA_REACHED);
    private static final List<Placing> BOTH = List.of(FIRST, SECOND);

    @Test
    void withoutDeviationsItIsAsTheScoresHaveIt() {
        Verdicts verdicts = Verdicts.of(BOTH, List.of(), 1);
        assertThat(verdicts.all()).containsExactly(new Verdict(FIRST, true, null), new Verdict(SECOND, false, null));
        assertThat(verdicts.accepted()).isEqualTo(1);
        assertThat(verdicts.rejected()).isEqualTo(1);
    }

    @Test
    void oneMayTakeThePlaceOfAnotherForReasons() {
        Verdicts verdicts = Verdicts.of(BOTH, List.of(deviation(FIRST, false), deviation(SECOND, true)), 1);
        assertThat(verdicts.all()).extracting(Verdict::accepted).containsExactly(false, true);
        assertThat(verdicts.all()).extracting(Verdict::remark).containsOnly("For a reason");
    }

    @Test
    void whatCannotBeDecidedIsRefused() {
        refused("QUOTA_EXCEEDED", () -> Verdicts.of(BOTH, List.of(deviation(SECOND, true)), 1));
        refused("NO_DEVIATION", () -> Verdicts.of(BOTH, List.of(deviation(SECOND, false)), 1));
        refused("REPEATED", () -> Verdicts.of(BOTH, List.of(deviation(FIRST, false), deviation(FIRST, false)), 1));
        refused("NOT_UNDER_REVIEW", () -> Verdicts.of(List.of(FIRST), List.of(deviation(SECOND, true)), 1));
        refused(
                "REVIEWS_MISSING",
                () -> Verdicts.of(List.of(placing(3, PlacingOutcome.REVIEWS_MISSING)), List.of(), null));
    }

    private static Deviation deviation(Placing placing, boolean accept) {
        return new Deviation(placing.applicationId(), accept, "For a reason");
    }

    private static Placing placing(int rank, PlacingOutcome outcome) {
        return new Placing(new UUID(0, rank), rank, BigDecimal.TEN, 2, outcome);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
