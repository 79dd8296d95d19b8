package org.mainspring.registry.decision;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.application.AcceptedApplication;
import org.mainspring.registry.application.ApplicationStageService;
import org.mainspring.registry.assessment.LowerLevel;
import org.mainspring.registry.organization.OrganizationResponse;
import org.mainspring.registry.organization.OrganizationService;
import org.mainspring.registry.organization.OrganizationStatus;
import org.mainspring.registry.recognition.ConferRecognitionRequest;
import org.mainspring.registry.recognition.RecognitionResponse;
import org.mainspring.registry.recognition.RecognitionService;
import org.mainspring.registry.round.RoundFrame;
import org.mainspring.registry.round.RoundService;
import org.mainspring.registry.round.RoundState;

/**
 * Confers what was decided, some at a time. What stands in the database is all that it goes by: each transaction takes
 * applications from accepted to conferred together with their recognitions, so wherever it is interrupted, the next one goes on.
 */
@ApplicationScoped
class ConferralService {

    private static final int AT_ONCE = 20;
    private static final ExpectedVersion ANY = new ExpectedVersion(List.of(), true);

    private final RoundService rounds;
    private final ApplicationStageService applications;
    private final RecognitionService recognitions;
    private final OrganizationService organizations;

    ConferralService(
            RoundService rounds,
            ApplicationStageService applications,
            RecognitionService recognitions,
            OrganizationService organizations) {
        this.rounds = rounds;
        this.applications = applications;
        this.recognitions = recognitions;
        this.organizations = organizations;
    }

    /**
     * Confers some of a round, which nobody else works on meanwhile: its row is locked.
     *
     * @return whether there may be more
     */
    @WithTransaction
    Uni<Boolean> conferSome(UUID roundId) {
        return rounds.requireForStep(roundId, ANY)
                .flatMap(round -> round.state() == RoundState.CONFERRING
                        ? conferSome(round)
                        : Uni.createFrom().item(false));
    }

    private Uni<Boolean> conferSome(RoundFrame round) {
        return applications
                .accepted(round.id(), AT_ONCE)
                .flatMap(some -> some.isEmpty()
                        ? rounds.finish(round.id()).replaceWith(false)
                        : conferAll(round, some).replaceWith(true));
    }

    private Uni<Void> conferAll(RoundFrame round, List<AcceptedApplication> some) {
        List<UUID> applicants =
                some.stream().map(AcceptedApplication::organizationId).toList();
        return organizations
                .read(applicants, Language.ZH)
                .map(found -> found.stream().collect(Collectors.toMap(OrganizationResponse::id, Function.identity())))
                .flatMap(byId -> conferEach(round, some, byId))
                .flatMap(conferred -> rounds.count(round.id(), conferred, some.size() - conferred));
    }

    private Uni<Integer> conferEach(
            RoundFrame round, List<AcceptedApplication> some, Map<UUID, OrganizationResponse> byId) {
        return Multi.createFrom()
                .iterable(some)
                .onItem()
                .transformToUniAndConcatenate(one -> confer(round, one, byId.get(one.organizationId())))
                .collect()
                .with(Collectors.summingInt(conferred -> conferred ? 1 : 0));
    }

    /** Rules are checked before anything is written, so one that is refused leaves nothing behind but the reason. */
    private Uni<Boolean> confer(RoundFrame round, AcceptedApplication one, @Nullable OrganizationResponse applicant) {
        return holder(applicant)
                .flatMap(holder -> confer(round, holder))
                .call(recognition -> applications.confer(one.id(), recognition.id()))
                .replaceWith(true)
                .onFailure(Refusal.class)
                .recoverWithUni(refusal ->
                        applications.fail(one.id(), reason((Refusal) refusal)).replaceWith(false));
    }

    private static String reason(Refusal refusal) {
        return refusal.code() + ": " + refusal.detail();
    }

    /** One that was merged since it applied is recognised as its survivor. */
    private static Uni<UUID> holder(@Nullable OrganizationResponse applicant) {
        if (applicant == null || applicant.status() == OrganizationStatus.DISSOLVED) {
            return Uni.createFrom()
                    .failure(() -> Refusal.unprocessable(
                            "/organizationId", "ORGANIZATION_NOT_ACTIVE", "The organization is dissolved."));
        }
        UUID survivor = applicant.mergedInto();
        return Uni.createFrom().item(survivor == null ? applicant.id() : survivor);
    }

    private Uni<RecognitionResponse> confer(RoundFrame round, UUID holder) {
        var request = new ConferRecognitionRequest(
                holder,
                round.scheme(),
                round.level(),
                round.batchYear(),
                round.conferredOn(),
                round.expiresOn(),
                null,
                round.source());
        LowerLevel lower = round.terms().lowerLevel();
        return lower == null ? recognitions.confer(request) : recognitions.confer(request, lower.level());
    }
}
