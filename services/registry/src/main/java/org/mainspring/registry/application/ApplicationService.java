package org.mainspring.registry.application;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.http.MergePatch;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.time.Ids;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.assessment.Assessment;
import org.mainspring.registry.assessment.HeldLevel;
import org.mainspring.registry.assessment.LowerLevel;
import org.mainspring.registry.filing.Filing;
import org.mainspring.registry.organization.OrganizationNames;
import org.mainspring.registry.organization.OrganizationService;
import org.mainspring.registry.party.NamedReference;
import org.mainspring.registry.recognition.RecognitionResponse;
import org.mainspring.registry.recognition.RecognitionService;
import org.mainspring.registry.round.RoundFrame;
import org.mainspring.registry.round.RoundService;

/** Takes applications while their round is open, and tells of it. */
@ApplicationScoped
class ApplicationService {

    private final ApplicationRepository applications;
    private final RoundService rounds;
    private final OrganizationService organizations;
    private final RecognitionService recognitions;
    private final Outbox outbox;
    private final MergePatch mergePatch;
    private final Ids ids;
    private final Clock clock;

    ApplicationService(
            ApplicationRepository applications,
            RoundService rounds,
            OrganizationService organizations,
            RecognitionService recognitions,
            Outbox outbox,
            MergePatch mergePatch,
            Ids ids,
            Clock clock) {
        this.applications = applications;
        this.rounds = rounds;
        this.organizations = organizations;
        this.recognitions = recognitions;
        this.outbox = outbox;
        this.mergePatch = mergePatch;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is at hand in one step: the application, and its round that stays as it is. */
    private record Case(Application application, RoundFrame round) {}

    @WithTransaction
    Uni<ApplicationResponse> file(FileApplicationRequest request, Viewer viewer, Language language) {
        UUID applicant = viewer.applicant(request.organizationId());
        return rounds.requireForActing(request.roundId(), "/roundId")
                .invoke(round -> Admission.require(round, viewer, clock.instant()))
                .call(() -> organizations.requireActive(applicant, "/organizationId"))
                .call(() -> applications.refuseTaken(request.roundId(), applicant))
                .call(() -> applications.refuseFull(request.roundId()))
                .flatMap(round -> begin(request, applicant, round, language));
    }

    private Uni<ApplicationResponse> begin(
            FileApplicationRequest request, UUID applicant, RoundFrame round, Language language) {
        var application =
                Application.file(ids.next(), round.id(), applicant, request.filing(), round.terms(), clock.instant());
        return applications.persistAndFlush(application).flatMap(kept -> show(new Case(kept, round), language));
    }

    @WithTransaction
    Uni<ApplicationResponse> change(
            UUID id, ExpectedVersion expected, JsonNode patch, Viewer viewer, Language language) {
        return require(id, expected, viewer)
                .invoke(one -> Admission.require(one.round(), viewer, clock.instant()))
                .invoke(one ->
                        change(one, mergePatch.apply(patch, one.application().filing(), Filing.class)))
                .call(() -> applications.flush())
                .flatMap(one -> show(one, language));
    }

    private void change(Case one, Filing filing) {
        one.application().change(filing, one.round().terms(), clock.instant());
    }

    @WithTransaction
    Uni<ApplicationResponse> submit(UUID id, ExpectedVersion expected, Viewer viewer, Language language) {
        return require(id, expected, viewer)
                .invoke(one -> Admission.require(one.round(), viewer, clock.instant()))
                .call(one -> assess(one).flatMap(found -> submit(one.application(), found)))
                .flatMap(one -> show(one, language));
    }

    private Uni<Void> submit(Application application, Assessment assessment) {
        return outbox.tell(application.submit(assessment.complete(), clock.instant()));
    }

    @WithTransaction
    Uni<ApplicationResponse> complete(UUID id, ExpectedVersion expected, Viewer viewer, Language language) {
        return step(id, expected, viewer, language, one -> one.complete(clock.instant()));
    }

    @WithTransaction
    Uni<ApplicationResponse> giveBack(
            UUID id, ExpectedVersion expected, RemarkRequest request, Viewer viewer, Language language) {
        return step(id, expected, viewer, language, one -> one.giveBack(request.reason(), clock.instant()));
    }

    /** Also while it is under review, but not once it is decided. */
    @WithTransaction
    Uni<ApplicationResponse> withdraw(
            UUID id, ExpectedVersion expected, RemarkRequest request, Viewer viewer, Language language) {
        return require(id, expected, viewer)
                .invoke(one -> Admission.requireUndecided(one.round()))
                .call(one -> outbox.tell(one.application().withdraw(request.reason(), clock.instant())))
                .flatMap(one -> show(one, language));
    }

    private Uni<ApplicationResponse> step(
            UUID id,
            ExpectedVersion expected,
            Viewer viewer,
            Language language,
            Function<Application, DomainFact> verb) {
        return require(id, expected, viewer)
                .invoke(one -> Admission.require(one.round(), viewer, clock.instant()))
                .call(one -> outbox.tell(verb.apply(one.application())))
                .flatMap(one -> show(one, language));
    }

    private Uni<Case> require(UUID id, ExpectedVersion expected, Viewer viewer) {
        return applications
                .require(id)
                .invoke(application -> application.requireVisible(viewer))
                .invoke(application -> expected.require(application.version()))
                .flatMap(application ->
                        rounds.requireForActing(application.roundId()).map(round -> new Case(application, round)));
    }

    private Uni<Assessment> assess(Case one) {
        return findLower(one).map(lower -> assess(one, lower));
    }

    private static Assessment assess(Case one, @Nullable RecognitionResponse lower) {
        HeldLevel held = lower == null ? HeldLevel.NONE : new HeldLevel(true, lower.conferredOn());
        RoundFrame round = one.round();
        return one.application().filing().assess(round.terms(), held, round.applicationsUntil());
    }

    private Uni<@Nullable RecognitionResponse> findLower(Case one) {
        LowerLevel lower = one.round().terms().lowerLevel();
        return lower == null
                ? Uni.createFrom().nullItem()
                : recognitions.findHeld(
                        one.application().organizationId(), one.round().scheme(), lower.level());
    }

    private Uni<ApplicationResponse> show(Case one, Language language) {
        UUID applicant = one.application().organizationId();
        return organizations.requireNames(Map.of(applicant, "/organizationId")).flatMap(names -> findLower(one)
                .map(lower -> show(one, names, lower, language)));
    }

    private static ApplicationResponse show(
            Case one, OrganizationNames names, @Nullable RecognitionResponse lower, Language language) {
        UUID applicant = one.application().organizationId();
        long beside = names.weight() + (lower == null ? 0 : lower.version() + 1);
        return one.application()
                .shown()
                .response(NamedReference.of(applicant, names.of(applicant), language), assess(one, lower), beside);
    }
}
