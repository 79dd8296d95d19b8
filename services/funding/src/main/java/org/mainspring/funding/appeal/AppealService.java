package org.mainspring.funding.appeal;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.application.ApplicationFrame;
import org.mainspring.funding.application.ApplicationResponse;
import org.mainspring.funding.application.ApplicationStageService;
import org.mainspring.funding.review.ReviewService;
import org.mainspring.funding.trail.TrailService;

/** Takes appeals and has them decided, and tells of it. */
@ApplicationScoped
class AppealService {

    private final AppealRepository appeals;
    private final ApplicationStageService applications;
    private final ReviewService reviews;
    private final TrailService trail;
    private final Outbox outbox;
    private final Clock clock;

    AppealService(
            AppealRepository appeals,
            ApplicationStageService applications,
            ReviewService reviews,
            TrailService trail,
            Outbox outbox,
            Clock clock) {
        this.appeals = appeals;
        this.applications = applications;
        this.reviews = reviews;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ApplicationResponse> file(UUID id, ExpectedVersion expected, String grounds, Actor actor) {
        return applications
                .requireForApplicant(id, expected, actor)
                .flatMap(frame -> applications.appeal(id, today(frame), actor).call(() -> file(frame, grounds, actor)));
    }

    private Uni<Void> file(ApplicationFrame frame, String grounds, Actor actor) {
        return reviews.requireDecided(frame.id())
                .map(rejection -> Appeal.file(frame.id(), grounds, rejection, actor.name(), clock.instant()))
                .flatMap(appeal -> appeals.persist(appeal))
                .flatMap(appeal -> trail.record(frame.subject(), "APPEALED", actor, appeal.grounds()));
    }

    /** Decided by an officer of the programme: the provider had its say. */
    @WithTransaction
    Uni<ApplicationResponse> decide(
            UUID id, ExpectedVersion expected, AppealOutcome outcome, String reasons, Actor actor) {
        return applications
                .requireForOfficer(id, expected, actor)
                .invoke(frame -> frame.programme().requireAdministeredBy(actor))
                .invoke(frame -> frame.requireDisinterested(actor))
                .flatMap(frame -> close(id, outcome).call(() -> decide(frame, outcome, reasons, actor)));
    }

    private Uni<ApplicationResponse> close(UUID id, AppealOutcome outcome) {
        return outcome == AppealOutcome.UPHELD ? applications.upholdAppeal(id) : applications.dismissAppeal(id);
    }

    private Uni<Void> decide(ApplicationFrame frame, AppealOutcome outcome, String reasons, Actor actor) {
        return appeals.require(frame.id())
                .call(appeal -> outbox.tell(appeal.decide(outcome, reasons, actor.name(), clock.instant())))
                .flatMap(appeal -> trail.record(frame.subject(), "APPEAL_" + outcome, actor, appeal.reasons()));
    }

    private LocalDate today(ApplicationFrame frame) {
        return LocalDate.ofInstant(clock.instant(), frame.programme().timeZone());
    }
}
