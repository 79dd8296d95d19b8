package org.mainspring.funding.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.decision.Approval;
import org.mainspring.funding.programme.ProgrammeService;
import org.mainspring.funding.programme.ProgrammeTerms;

/** Takes an application from stage to stage; part of the transaction of the caller, who has required it before. */
@ApplicationScoped
public class ApplicationStageService {

    private final ApplicationRepository applications;
    private final ApplicationViewRepository views;
    private final ProgrammeService programmes;
    private final Outbox outbox;
    private final Clock clock;

    ApplicationStageService(
            ApplicationRepository applications,
            ApplicationViewRepository views,
            ProgrammeService programmes,
            Outbox outbox,
            Clock clock) {
        this.applications = applications;
        this.views = views;
        this.programmes = programmes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One on which an officer acts who has to do with it. */
    public Uni<ApplicationFrame> requireForOfficer(UUID id, ExpectedVersion expected, Actor actor) {
        return require(id, expected, access -> access.requireOfficial(actor));
    }

    /** One on which its applicant acts. */
    public Uni<ApplicationFrame> requireForApplicant(UUID id, ExpectedVersion expected, Actor actor) {
        return require(id, expected, access -> access.requireApplicantSide(actor));
    }

    private Uni<ApplicationFrame> require(UUID id, ExpectedVersion expected, Consumer<Access> guard) {
        return applications.require(id).flatMap(application -> programmes
                .requireForActing(application.programmeId())
                .map(programme -> require(application, programme, expected, guard)));
    }

    private static ApplicationFrame require(
            Application application, ProgrammeTerms programme, ExpectedVersion expected, Consumer<Access> guard) {
        guard.accept(application.access(programme.sponsorId()));
        expected.require(application.version());
        return application.frame(programme);
    }

    /** Refuses whoever may not see it. */
    public Uni<Void> requireVisible(UUID id, Actor actor) {
        return views.access(id, actor).replaceWithVoid();
    }

    /** Refuses whoever is not an officer that has to do with it. */
    public Uni<Void> requireOfficial(UUID id, Actor actor) {
        return views.access(id, actor)
                .invoke(access -> access.requireOfficial(actor))
                .replaceWithVoid();
    }

    public Uni<ApplicationResponse> findComplete(UUID id) {
        return take(id, Application::findComplete);
    }

    /**
     * Returns it to be mended.
     *
     * @param mendUntil the last day on which it is taken again after the window has closed
     * @param today in the programme's time zone
     */
    public Uni<ApplicationResponse> giveBack(UUID id, String reason, @Nullable LocalDate mendUntil, LocalDate today) {
        return take(id, (application, now) -> application.giveBack(reason, mendUntil, today, now));
    }

    /** Refuses one whose state does not allow that it is assigned, before anything else is asked of it. */
    public Uni<Void> requireAssignable(UUID id) {
        return applications
                .require(id)
                .invoke(application -> application.requirePossible(ApplicationStep.ASSIGN))
                .replaceWithVoid();
    }

    /** @param provider who reviews it; {@code null} for the sponsor */
    public Uni<ApplicationResponse> assign(UUID id, @Nullable UUID provider) {
        return take(id, (application, now) -> application.assign(provider, now));
    }

    public Uni<ApplicationResponse> recommend(UUID id) {
        return take(id, (application, now) -> application.take(ApplicationStep.RECOMMEND, now));
    }

    public Uni<ApplicationResponse> sendBack(UUID id) {
        return take(id, (application, now) -> application.take(ApplicationStep.SEND_BACK, now));
    }

    public Uni<ApplicationResponse> approve(UUID id, Approval approval) {
        return tell(id, (application, now) -> application.approve(approval, now));
    }

    /** @param lastDay for an appeal, where there was none yet */
    public Uni<ApplicationResponse> reject(UUID id, String reasons, LocalDate lastDay) {
        return tell(id, (application, now) -> application.reject(reasons, lastDay, now));
    }

    /** @param today in the programme's time zone */
    public Uni<ApplicationResponse> appeal(UUID id, LocalDate today, Actor actor) {
        return take(id, (application, now) -> application.appeal(today, actor.name(), now));
    }

    public Uni<ApplicationResponse> dismissAppeal(UUID id) {
        return take(id, (application, now) -> application.take(ApplicationStep.DISMISS_APPEAL, now));
    }

    public Uni<ApplicationResponse> upholdAppeal(UUID id) {
        return take(id, Application::upholdAppeal);
    }

    private Uni<ApplicationResponse> take(UUID id, BiConsumer<Application, Instant> verb) {
        return applications
                .require(id)
                .invoke(application -> verb.accept(application, clock.instant()))
                .call(() -> applications.flush())
                .map(application -> application.shown().response());
    }

    private Uni<ApplicationResponse> tell(UUID id, BiFunction<Application, Instant, DomainFact> verb) {
        return applications
                .require(id)
                .call(application -> outbox.tell(verb.apply(application, clock.instant())))
                .map(application -> application.shown().response());
    }
}
