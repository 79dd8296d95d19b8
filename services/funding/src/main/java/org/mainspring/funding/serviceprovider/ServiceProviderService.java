package org.mainspring.funding.serviceprovider;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.time.Ids;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.programme.ProgrammeService;
import org.mainspring.funding.recognition.RecognitionService;
import org.mainspring.funding.trail.Subject;
import org.mainspring.funding.trail.TrailService;

/** Accredits service providers, and suspends them. */
@ApplicationScoped
public class ServiceProviderService {

    private final ServiceProviderRepository providers;
    private final ProgrammeService programmes;
    private final RecognitionService recognitions;
    private final TrailService trail;
    private final Ids ids;
    private final Clock clock;

    ServiceProviderService(
            ServiceProviderRepository providers,
            ProgrammeService programmes,
            RecognitionService recognitions,
            TrailService trail,
            Ids ids,
            Clock clock) {
        this.providers = providers;
        this.programmes = programmes;
        this.recognitions = recognitions;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ServiceProviderResponse> accredit(AccreditServiceProviderRequest request, Actor actor) {
        return programmes
                .requireForActing(request.programmeId(), "/programmeId")
                .invoke(programme -> programme.requireAdministeredBy(actor))
                .call(programme -> requireNew(programme.id(), request.organizationId()))
                .map(programme -> ServiceProvider.accredit(ids.next(), request, programme, clock.instant()))
                .call(provider -> providers.persist(provider))
                .call(provider -> record(provider, "ACCREDITED", actor, null))
                .map(ServiceProvider::shown);
    }

    private Uni<Void> requireNew(UUID programmeId, UUID organizationId) {
        return recognitions
                .requireStanding(List.of(organizationId))
                .chain(() -> providers.refuseTaken(programmeId, organizationId));
    }

    @WithTransaction
    Uni<ServiceProviderResponse> suspend(UUID id, ExpectedVersion expected, String reason, Actor actor) {
        return turn(id, expected, ServiceProvider::suspend, actor)
                .call(provider -> record(provider, "SUSPENDED", actor, reason))
                .map(ServiceProvider::shown);
    }

    @WithTransaction
    Uni<ServiceProviderResponse> reinstate(UUID id, ExpectedVersion expected, String reason, Actor actor) {
        return turn(id, expected, ServiceProvider::reinstate, actor)
                .call(provider -> record(provider, "REINSTATED", actor, reason))
                .map(ServiceProvider::shown);
    }

    private Uni<ServiceProvider> turn(
            UUID id, ExpectedVersion expected, BiConsumer<ServiceProvider, Instant> verb, Actor actor) {
        return providers
                .require(id)
                .call(provider -> programmes
                        .requireForActing(provider.programmeId())
                        .invoke(programme -> programme.requireAdministeredBy(actor)))
                .invoke(provider -> expected.require(provider.version()))
                .invoke(provider -> verb.accept(provider, clock.instant()));
    }

    /** How an organization stands in a programme; {@code null} where it was never accredited there. */
    public Uni<@Nullable Accreditation> findForActing(UUID programmeId, UUID organizationId) {
        return providers
                .findForActing(programmeId, organizationId)
                .map(found -> found == null ? null : found.accreditation());
    }

    private Uni<Void> record(ServiceProvider provider, String what, Actor actor, @Nullable String note) {
        return trail.record(new Subject("SERVICE_PROVIDER", provider.id()), what, actor, note);
    }
}
