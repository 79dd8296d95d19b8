package org.mainspring.registry.review;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.registry.application.ApplicationStageService;
import org.mainspring.registry.application.Viewer;
import org.mainspring.registry.reviewer.ReviewerResponse;
import org.mainspring.registry.reviewer.ReviewerService;

/** Asks reviewers for scores, takes them, keeps out whoever is bound to the applicant, and tells of it. */
@ApplicationScoped
public class ReviewService {

    private final ReviewRepository reviews;
    private final ReviewerService reviewers;
    private final ApplicationStageService applications;
    private final Interests interests;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    ReviewService(
            ReviewRepository reviews,
            ReviewerService reviewers,
            ApplicationStageService applications,
            Interests interests,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.applications = applications;
        this.interests = interests;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ReviewResponse> assign(AssignReviewRequest request) {
        Review review = Review.assign(ids.next(), request.applicationId(), request.reviewerId(), clock.instant());
        return applications
                .requireUnderReview(request.applicationId(), "/applicationId")
                .call(() -> reviews.refuseTaken(request.applicationId(), request.reviewerId()))
                .flatMap(applicant -> refuseBound(applicant, request.reviewerId()))
                .chain(() -> reviews.persist(review))
                .call(() -> outbox.tell(review.assigned()))
                .map(Review::response);
    }

    private Uni<Void> refuseBound(UUID applicant, UUID reviewerId) {
        return reviewers
                .requireReference(reviewerId, "/reviewerId")
                .flatMap(reviewer -> interests.bound(List.of(applicant), reviewer.affiliations()))
                .invoke(ReviewService::refuseBound)
                .replaceWithVoid();
    }

    private static void refuseBound(Set<UUID> bound) {
        if (!bound.isEmpty()) {
            throw Refusal.unprocessable(
                    "/reviewerId", "CONFLICT_OF_INTEREST", "The reviewer is bound to the applicant or to its group.");
        }
    }

    /** @param viewer the reviewer; or an officer, for a person who has no token */
    @WithTransaction
    Uni<ReviewResponse> score(UUID id, ExpectedVersion expected, ScoreReviewRequest request, Viewer viewer) {
        return reviews.require(id)
                .call(review -> reviewers
                        .requireLocked(review.reviewerId())
                        .invoke(reviewer -> requireOwn(reviewer, id, viewer)))
                .invoke(review -> expected.require(review.version()))
                .call(review -> applications.requireUnderReview(review.applicationId()))
                .call(review -> outbox.tell(review.score(request, viewer.subject(), clock.instant())))
                .map(Review::response);
    }

    private static void requireOwn(ReviewerResponse reviewer, UUID id, Viewer viewer) {
        if (reviewer.isHolder(viewer.subject()) || viewer.officer() && reviewer.subject() == null) {
            return;
        }
        if (!viewer.officer()) {
            throw Refusal.notFound("review", id);
        }
        throw Refusal.conflict("NOT_YOUR_REVIEW", "The reviewer gives this score with a token of his or her own.");
    }

    /** Takes up what a reviewer is bound to besides; what it touches and is not decided yet does not count from then on. */
    @WithTransaction
    Uni<ReviewerResponse> declare(UUID reviewerId, ExpectedVersion expected, List<UUID> more) {
        return reviewers.declare(reviewerId, expected, more).call(reviewer -> reviews.findOpen(reviewerId)
                .flatMap(open -> recuseBound(open, reviewer.affiliations())));
    }

    private Uni<Void> recuseBound(List<ReviewRepository.Open> open, List<UUID> affiliations) {
        List<UUID> applicants =
                open.stream().map(ReviewRepository.Open::applicant).toList();
        return interests
                .bound(applicants, affiliations)
                .map(bound -> open.stream()
                        .filter(one -> bound.contains(one.applicant()))
                        .map(ReviewRepository.Open::id)
                        .toList())
                .flatMap(this::recuse);
    }

    private Uni<Void> recuse(List<UUID> bound) {
        return bound.isEmpty()
                ? Uni.createFrom().voidItem()
                : reviews.all(bound)
                        .onItem()
                        .transformToMulti(Multi.createFrom()::iterable)
                        .onItem()
                        .transformToUniAndConcatenate(review -> outbox.tell(review.recuse(clock.instant())))
                        .collect()
                        .last();
    }

    /**
     * The scores that count of all that are under review in a round, as they were committed.
     *
     * @param applicants by their applications
     */
    public Uni<Map<UUID, List<BigDecimal>>> scores(UUID roundId, Map<UUID, UUID> applicants) {
        return reviews.given(roundId).flatMap(all -> interests.without(all, applicants));
    }

    /** Refuses whoever reviews in the round, or has entered a score: nobody decides on his or her own work. */
    public Uni<Void> refuseReviewer(UUID roundId, @Nullable String subject) {
        return reviews.hasPart(roundId, subject == null ? "" : subject)
                .invoke(ReviewService::refusePart)
                .replaceWithVoid();
    }

    private static void refusePart(boolean hasPart) {
        if (hasPart) {
            throw Refusal.conflict(
                    "MAKER_IS_CHECKER", "Whoever has a part in the reviews of a round does not decide it.");
        }
    }
}
