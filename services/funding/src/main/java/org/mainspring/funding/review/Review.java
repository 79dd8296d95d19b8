package org.mainspring.funding.review;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;

/** One round in which two persons decide on an application: the maker recommends, the checker confirms or sends back. */
@Entity
@Table(name = "application_review")
class Review {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID applicationId;

    private int round;
    private String reviewer;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status = ReviewStatus.ASSIGNED;

    @Enumerated(EnumType.STRING)
    private @Nullable Recommendation recommendation;

    private @Nullable BigDecimal amount;
    private @Nullable String currency;
    private @Nullable String reasons;
    private @Nullable String maker;

    @Column(name = "recommended_at")
    private @Nullable Instant recommendedAt;

    @Column(name = "sent_back_for")
    private @Nullable String sentBackFor;

    private @Nullable String checker;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Review() {}

    /** @param round counts the reviews of one application, from 1; another one follows on an appeal that is upheld */
    static Review assign(UUID id, UUID applicationId, int round, String reviewer, Instant now) {
        var review = new Review();
        review.id = id;
        review.applicationId = applicationId;
        review.round = round;
        review.reviewer = reviewer;
        review.createdAt = now;
        review.updatedAt = now;
        return review;
    }

    /** Gives it to somebody else. */
    void reassign(String other, Instant now) {
        require(ReviewStatus.ASSIGNED);
        reviewer = other;
        updatedAt = now;
    }

    /**
     * Takes what the reviewer recommends.
     *
     * @param asked the amount that is applied for
     */
    void recommend(RecommendDecisionRequest said, Money asked, String by, Instant now) {
        require(ReviewStatus.ASSIGNED);
        if (!by.equals(reviewer)) {
            throw Refusal.conflict("NOT_YOUR_REVIEW", "It is assigned to somebody else.");
        }
        check(said, asked);
        Money approved = said.amount();
        status = ReviewStatus.RECOMMENDED;
        recommendation = said.recommendation();
        amount = approved == null ? null : approved.amount().setScale(2, RoundingMode.UNNECESSARY);
        currency = approved == null ? null : approved.currency();
        reasons = said.reasons();
        maker = by;
        recommendedAt = now;
        sentBackFor = null;
        updatedAt = now;
    }

    private static void check(RecommendDecisionRequest said, Money asked) {
        boolean approves = said.recommendation() == Recommendation.APPROVE;
        if (approves != (said.amount() != null)) {
            throw Refusal.unprocessable(
                    "/amount",
                    approves ? "AMOUNT_MISSING" : "AMOUNT_NOT_APPROVED",
                    "An amount stands with an approval, and with nothing else.");
        }
        if (said.amount() != null) {
            checkAmount(said.amount(), asked);
        } else if (said.reasons() == null) {
            throw Refusal.unprocessable("/reasons", "REASONS_MISSING", "Nothing is rejected without reasons.");
        }
    }

    private static void checkAmount(Money amount, Money asked) {
        if (!amount.currency().equals(asked.currency())) {
            throw Refusal.unprocessable(
                    "/amount/currency", "OTHER_CURRENCY", "It is applied for in " + asked.currency() + ".");
        }
        if (amount.amount().signum() <= 0) {
            throw Refusal.unprocessable("/amount/amount", "NOT_POSITIVE", "Nothing or less is not approved.");
        }
        if (amount.amount().compareTo(asked.amount()) > 0) {
            throw Refusal.unprocessable(
                    "/amount/amount",
                    "ABOVE_ASKED",
                    "Applied for are " + asked.amount().toPlainString() + ".");
        }
    }

    /** A second person does not agree: the reviewer thinks again. */
    void sendBack(String reason, String by, Instant now) {
        requireChecker(by);
        status = ReviewStatus.ASSIGNED;
        recommendation = null;
        amount = null;
        currency = null;
        reasons = null;
        maker = null;
        recommendedAt = null;
        sentBackFor = reason;
        updatedAt = now;
    }

    /** A second person agrees. */
    ConfirmedRecommendation confirm(String by, Instant now) {
        requireChecker(by);
        status = ReviewStatus.CONFIRMED;
        checker = by;
        confirmedAt = now;
        updatedAt = now;
        return new ConfirmedRecommendation(
                recommendation == Recommendation.APPROVE
                        ? new Money(requireNonNull(amount), requireNonNull(currency))
                        : null,
                reasons,
                requireNonNull(maker),
                by);
    }

    private void requireChecker(String by) {
        require(ReviewStatus.RECOMMENDED);
        if (by.equals(maker)) {
            throw Refusal.conflict("MAKER_IS_CHECKER", "Whoever recommends it does not confirm it.");
        }
    }

    private void require(ReviewStatus needed) {
        if (status != needed) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The review is " + status + ".");
        }
    }

    /** Who decided; only once it is confirmed. */
    Signatories signatories() {
        require(ReviewStatus.CONFIRMED);
        return new Signatories(requireNonNull(maker), requireNonNull(checker));
    }

    ReviewStatus status() {
        return status;
    }

    int round() {
        return round;
    }
}
