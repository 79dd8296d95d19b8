package org.mainspring.funding.review;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.time.Ids;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.application.ApplicationFrame;
import org.mainspring.funding.application.ApplicationResponse;
import org.mainspring.funding.application.ApplicationStageService;
import org.mainspring.funding.trail.TrailService;

/** Gives applications to reviewers, and has them decided by two persons. */
@ApplicationScoped
public class ReviewService {

    private final ReviewRepository reviews;
    private final ApplicationStageService applications;
    private final DecisionService decisions;
    private final TrailService trail;
    private final Ids ids;
    private final Clock clock;

    ReviewService(
            ReviewRepository reviews,
            ApplicationStageService applications,
            DecisionService decisions,
            TrailService trail,
            Ids ids,
            Clock clock) {
        this.reviews = reviews;
        this.applications = applications;
        this.decisions = decisions;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ApplicationResponse> assign(UUID id, ExpectedVersion expected, AssignApplicationRequest request, Actor actor) {
        return applications
                .requireForOfficer(id, expected, actor)
                .invoke(frame -> frame.requireDisinterested(actor))
                .call(() -> applications.requireAssignable(id))
                .flatMap(frame -> assign(frame, request, actor));
    }

    private Uni<ApplicationResponse> assign(ApplicationFrame frame, AssignApplicationRequest request, Actor actor) {
        UUID provider = Reviewers.provider(frame, request.providerId(), actor);
        String reviewer = Reviewers.reviewer(frame, provider, request.reviewer(), actor);
        return applications
                .assign(frame.id(), provider)
                .call(() -> reviews.findLast(frame.id()).flatMap(last -> assign(frame.id(), last, reviewer)))
                .call(() -> trail.recordInternally(frame.subject(), "ASSIGNED", actor, reviewer));
    }

    /** The same review goes to somebody else until it is confirmed; after that another one begins. */
    private Uni<Review> assign(UUID applicationId, @Nullable Review last, String reviewer) {
        if (last != null && last.status() != ReviewStatus.CONFIRMED) {
            last.reassign(reviewer, clock.instant());
            return Uni.createFrom().item(last);
        }
        int round = last == null ? 1 : last.round() + 1;
        return reviews.persist(Review.assign(ids.next(), applicationId, round, reviewer, clock.instant()));
    }

    @WithTransaction
    Uni<ApplicationResponse> recommend(
            UUID id, ExpectedVersion expected, RecommendDecisionRequest request, Actor actor) {
        return requireReviewing(id, expected, actor).flatMap(frame -> applications
                .recommend(id)
                .call(() -> reviews.requireLast(id)
                        .invoke(review -> review.recommend(request, frame.amount(), actor.name(), clock.instant())))
                .call(() -> trail.recordInternally(frame.subject(), "RECOMMENDED", actor, note(request))));
    }

    private static String note(RecommendDecisionRequest said) {
        Money amount = said.amount();
        String what = amount == null ? "REJECT" : "APPROVE " + Amounts.text(amount);
        return said.reasons() == null ? what : what + ": " + said.reasons();
    }

    @WithTransaction
    Uni<ApplicationResponse> sendBack(UUID id, ExpectedVersion expected, String reason, Actor actor) {
        return requireReviewing(id, expected, actor).flatMap(frame -> applications
                .sendBack(id)
                .call(() -> reviews.requireLast(id)
                        .invoke(review -> review.sendBack(reason, actor.name(), clock.instant())))
                .call(() -> trail.recordInternally(frame.subject(), "SENT_BACK", actor, reason)));
    }

    @WithTransaction
    Uni<ApplicationResponse> confirm(UUID id, ExpectedVersion expected, Actor actor) {
        return requireReviewing(id, expected, actor).flatMap(frame -> reviews.requireLast(id)
                .map(review -> review.confirm(actor.name(), clock.instant()))
                .flatMap(confirmed -> decisions.carryOut(frame, confirmed, actor)));
    }

    private Uni<ApplicationFrame> requireReviewing(UUID id, ExpectedVersion expected, Actor actor) {
        return applications.requireForOfficer(id, expected, actor).invoke(frame -> Reviewers.require(frame, actor));
    }

    /** By whom an application was decided last. */
    public Uni<Signatories> requireDecided(UUID applicationId) {
        return reviews.requireLast(applicationId).map(Review::signatories);
    }
}
