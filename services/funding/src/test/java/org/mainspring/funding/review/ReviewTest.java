package org.mainspring.funding.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainspring.funding.Cases.refused;
import static org.mainspring.funding.Cases.yuan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.value.Money;

class ReviewTest {

    private static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");
    private static final Money ASKED = yuan("50.00");

    private final Review review = Review.assign(UUID.randomUUID(), UUID.randomUUID(), 1, "maker", NOW);

    @Test
    void twoPersonsDecide() {
        recommend(approval("40.00"));
        refused("MAKER_IS_CHECKER", () -> review.confirm("maker", NOW));
        ConfirmedRecommendation confirmed = review.confirm("checker", NOW);
        assertThat(confirmed.amount()).isEqualTo(yuan("40.00"));
        assertThat(review.signatories()).isEqualTo(new Signatories("maker", "checker"));
        refused("NOT_POSSIBLE_IN_STATE", () -> review.confirm("checker", NOW));
    }

    @Test
    void onlyTheReviewerRecommends() {
        refused("NOT_YOUR_REVIEW", () -> review.recommend(approval("40"), ASKED, "colleague", NOW));
        review.reassign("colleague", NOW);
        review.recommend(approval("40"), ASKED, "colleague", NOW);
        refused("NOT_POSSIBLE_IN_STATE", () -> review.reassign("maker", NOW));
    }

    @Test
    void noMoreIsApprovedThanWasAskedForNorInOtherMoney() {
        refused("ABOVE_ASKED", () -> recommend(approval("50.01")));
        refused("NOT_POSITIVE", () -> recommend(approval("0")));
        Money dollars = new Money(new BigDecimal("1"), "USD");
        refused("OTHER_CURRENCY", () -> recommend(new RecommendDecisionRequest(Recommendation.APPROVE, dollars, null)));
        refused("AMOUNT_MISSING", () -> recommend(new RecommendDecisionRequest(Recommendation.APPROVE, null, null)));
        recommend(approval("50.00"));
    }

    @Test
    void nothingIsRejectedWithoutReasonsOrWithAnAmount() {
        refused("REASONS_MISSING", () -> recommend(new RecommendDecisionRequest(Recommendation.REJECT, null, null)));
        refused(
                "AMOUNT_NOT_APPROVED",
                () -> recommend(new RecommendDecisionRequest(Recommendation.REJECT, yuan("1"), "No")));
        recommend(new RecommendDecisionRequest(Recommendation.REJECT, null, "No plan"));
        assertThat(review.confirm("checker", NOW).amount()).isNull();
    }

    @Test
    void whatASecondPersonDoesNotAgreeWithGoesBackToTheReviewer() {
        refused("NOT_POSSIBLE_IN_STATE", () -> review.sendBack("Why?", "checker", NOW));
        recommend(approval("40.00"));
        refused("MAKER_IS_CHECKER", () -> review.sendBack("Why?", "maker", NOW));
        review.sendBack("Why?", "checker", NOW);
        refused("NOT_POSSIBLE_IN_STATE", () -> review.confirm("checker", NOW));
        recommend(approval("30.00"));
        assertThat(review.confirm("checker", NOW).amount()).isEqualTo(yuan("30.00"));
    }

    private void recommend(RecommendDecisionRequest said) {
        review.recommend(said, ASKED, "maker", NOW);
    }

    private static RecommendDecisionRequest approval(String amount) {
        return new RecommendDecisionRequest(Recommendation.APPROVE, yuan(amount), null);
    }
}
