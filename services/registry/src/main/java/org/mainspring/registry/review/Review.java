package org.mainspring.registry.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/** What one reviewer is asked to think of one application, and does. */
@Entity
class Review {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "reviewer_id")
    private UUID reviewerId;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status = ReviewStatus.ASSIGNED;

    private @Nullable BigDecimal score;

    private @Nullable String comment;

    @Column(name = "scored_by")
    private @Nullable String scoredBy;

    @Column(name = "scored_at")
    private @Nullable Instant scoredAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected Review() {}

    static Review assign(UUID id, UUID applicationId, UUID reviewerId, Instant now) {
        var review = new Review();
        review.id = id;
        review.applicationId = applicationId;
        review.reviewerId = reviewerId;
        review.createdAt = now;
        review.updatedAt = now;
        return review;
    }

    ReviewAssigned assigned() {
        return new ReviewAssigned(id, applicationId);
    }

    /** Takes the score, once. */
    ReviewScored score(ScoreReviewRequest given, String by, Instant now) {
        if (status != ReviewStatus.ASSIGNED) {
            throw Refusal.conflict(
                    status == ReviewStatus.SCORED ? "ALREADY_SCORED" : "CONFLICT_OF_INTEREST",
                    "The review is " + status
                            + "; a score is given once, by somebody who is not bound to the applicant.");
        }
        status = ReviewStatus.SCORED;
        score = given.score().setScale(2);
        comment = given.comment();
        scoredBy = by;
        scoredAt = now;
        updatedAt = now;
        return new ReviewScored(id, applicationId);
    }

    /** The reviewer is bound to the applicant. What was given stays to be seen and does not count. */
    ReviewRecused recuse(Instant now) {
        status = ReviewStatus.RECUSED;
        updatedAt = now;
        return new ReviewRecused(id, applicationId);
    }

    ReviewResponse response() {
        return new ReviewResponse(
                id, version, applicationId, reviewerId, status, score, comment, scoredAt, createdAt, updatedAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID reviewerId() {
        return reviewerId;
    }
}
