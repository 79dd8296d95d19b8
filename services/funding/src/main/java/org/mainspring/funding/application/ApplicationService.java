package org.mainspring.funding.application;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.admission.Admission;
import org.mainspring.funding.admission.Filing;
import org.mainspring.funding.decision.Finding;
import org.mainspring.funding.eligibility.EligibilityService;
import org.mainspring.funding.programme.ProgrammeService;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.recognition.RecognitionService;
import org.mainspring.funding.trail.TrailService;
import org.mainspring.funding.window.WindowService;

/** Takes applications while their window is open, and tells of it. */
@ApplicationScoped
class ApplicationService {

    private final ApplicationRepository applications;
    private final ProgrammeService programmes;
    private final WindowService windows;
    private final EligibilityService eligibility;
    private final RecognitionService recognitions;
    private final TrailService trail;
    private final Outbox outbox;
    private final MergePatch mergePatch;
    private final Ids ids;
    private final Clock clock;

    ApplicationService(
            ApplicationRepository applications,
            ProgrammeService programmes,
            WindowService windows,
            EligibilityService eligibility,
            RecognitionService recognitions,
            TrailService trail,
            Outbox outbox,
            MergePatch mergePatch,
            Ids ids,
            Clock clock) {
        this.applications = applications;
        this.programmes = programmes;
        this.windows = windows;
        this.eligibility = eligibility;
        this.recognitions = recognitions;
        this.trail = trail;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is at hand in one step. */
    private record Case(Application application, Admission admission) {}

    @WithTransaction
    Uni<ApplicationResponse> file(FileApplicationRequest request, Actor actor) {
        return windows.requireForActing(request.windowId(), "/windowId")
                .flatMap(window -> programmes
                        .requireForActing(window.programmeId())
                        .map(programme -> new Admission(programme, window)))
                .invoke(admission -> admission.requireInTime(null, clock.instant()))
                .invoke(admission -> admission.requireFitting(request.filing()))
                .flatMap(admission -> file(request, admission, actor));
    }

    private Uni<ApplicationResponse> file(FileApplicationRequest request, Admission admission, Actor actor) {
        UUID applicant = applicant(request.organizationId(), admission.programme(), actor);
        var application = Application.file(
                ids.next(), applicant, request.filing(), admission.window(), actor.name(), clock.instant());
        Uni<Void> free = admission.window().onePerOrganization()
                ? applications.refuseTaken(request.windowId(), applicant)
                : Uni.createFrom().voidItem();
        return free.chain(() -> applications.persistAndFlush(application))
                .call(() -> trail.record(ApplicationFrame.subject(application.id()), "FILED", actor, null))
                .map(kept -> kept.shown().response());
    }

    /** For whom it is filed; only officers of the programme file for others. */
    private static UUID applicant(@Nullable UUID named, ProgrammeTerms programme, Actor actor) {
        UUID applicant = named == null ? actor.organization() : named;
        if (applicant == null) {
            throw Refusal.unprocessable(
                    "/organizationId", "ORGANIZATION_MISSING", "Neither the body nor the token names one.");
        }
        if (!actor.speaksFor(applicant) && !actor.administers(programme.sponsorId())) {
            throw Refusal.unprocessable("/organizationId", "NOT_YOURS", "Your token is not for that organization.");
        }
        return applicant;
    }

    @WithTransaction
    Uni<ApplicationResponse> change(UUID id, ExpectedVersion expected, JsonNode patch, Actor actor) {
        return requireOwn(id, expected, actor)
                .invoke(this::requireInTime)
                .call(one -> change(one, patch, actor))
                .map(one -> one.application().shown().response());
    }

    private Uni<Void> change(Case one, JsonNode patch, Actor actor) {
        Filing filing = mergePatch.apply(patch, one.application().filing(), Filing.class);
        one.admission().requireFitting(filing);
        boolean changed = one.application().change(filing, one.admission().window(), actor.name(), clock.instant());
        return changed
                ? trail.record(ApplicationFrame.subject(one.application().id()), "CHANGED", actor, null)
                : Uni.createFrom().voidItem();
    }

    @WithTransaction
    Uni<ApplicationResponse> submit(UUID id, ExpectedVersion expected, Actor actor) {
        return requireOwn(id, expected, actor)
                .invoke(this::requireInTime)
                .call(one -> judge(one).flatMap(finding -> submit(one.application(), finding, actor)))
                .map(one -> one.application().shown().response());
    }

    private Uni<Finding> judge(Case one) {
        ProgrammeTerms programme = one.admission().programme();
        LocalDate today = LocalDate.ofInstant(clock.instant(), programme.timeZone());
        UUID applicant = one.application().organizationId();
        return recognitions
                .requireStanding(List.of(applicant))
                .chain(() -> eligibility.decide(programme.id(), applicant, today))
                .map(decision -> Finding.require(decision, today));
    }

    private Uni<Void> submit(Application application, Finding finding, Actor actor) {
        ApplicationSubmitted submitted = application.submit(finding, actor.name(), clock.instant());
        String what = submitted == null ? "TURNED_BACK" : "SUBMITTED";
        return tell(submitted).chain(() -> trail.record(ApplicationFrame.subject(application.id()), what, actor, null));
    }

    @WithTransaction
    Uni<ApplicationResponse> withdraw(UUID id, ExpectedVersion expected, String reason, Actor actor) {
        return requireOwn(id, expected, actor)
                .call(one -> tell(one.application().withdraw(reason, clock.instant())))
                .call(one ->
                        trail.record(ApplicationFrame.subject(one.application().id()), "WITHDRAWN", actor, reason))
                .map(one -> one.application().shown().response());
    }

    private Uni<Void> tell(@Nullable DomainFact fact) {
        return fact == null ? Uni.createFrom().voidItem() : outbox.tell(fact);
    }

    private void requireInTime(Case one) {
        one.admission().requireInTime(one.application().mendUntil(), clock.instant());
    }

    /** One of which the caller hands in the papers. */
    private Uni<Case> requireOwn(UUID id, ExpectedVersion expected, Actor actor) {
        return applications
                .require(id)
                .flatMap(application -> admission(application).map(admission -> new Case(application, admission)))
                .invoke(one -> requireOwn(one, actor))
                .invoke(one -> expected.require(one.application().version()));
    }

    private static void requireOwn(Case one, Actor actor) {
        one.application().access(one.admission().programme().sponsorId()).requireApplicantSide(actor);
    }

    private Uni<Admission> admission(Application application) {
        return windows.requireForActing(application.windowId()).flatMap(window -> programmes
                .requireForActing(application.programmeId())
                .map(programme -> new Admission(programme, window)));
    }
}
