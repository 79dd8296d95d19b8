package org.mainspring.registry.observation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.time.Ids;
import org.mainspring.registry.roster.RosterService;
import org.mainspring.registry.scheme.SchemeService;
import org.mainspring.registry.source.SourceService;

/** Takes what sources report and tells of it. */
@ApplicationScoped
public class ObservationService {

    private final ObservationRepository observations;
    private final SchemeService schemes;
    private final SourceService sources;
    private final RosterService rosters;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    ObservationService(
            ObservationRepository observations,
            SchemeService schemes,
            SourceService sources,
            RosterService rosters,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.observations = observations;
        this.schemes = schemes;
        this.sources = sources;
        this.rosters = rosters;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ObservationResponse> report(ReportObservationRequest request) {
        Observation observation = Observation.report(ids.next(), request, clock.instant());
        return observations
                .refuseTaken(request.externalId())
                .chain(() -> requireReferences(request))
                .chain(() -> observations.persist(observation))
                .call(() -> outbox.tell(observation.reported()))
                .map(Observation::response);
    }

    @WithTransaction
    Uni<ObservationResponse> withdraw(UUID id, ExpectedVersion expected, WithdrawObservationRequest request) {
        return observations
                .require(id)
                .invoke(observation -> expected.require(observation.version()))
                .call(observation -> outbox.tell(observation.withdraw(request.reason(), clock.instant())))
                .map(Observation::response);
    }

    /** The latest report of each of these counts; those that nobody reported are left out. */
    public Uni<List<ReportedFigure>> reported(ReportedCounts wanted) {
        return observations.latest(wanted);
    }

    /** The latest report of a share, if there is any. */
    public Uni<Optional<ReportedFigure>> reported(ReportedShare wanted) {
        return observations.latest(wanted);
    }

    private Uni<Void> requireReferences(ReportObservationRequest request) {
        return schemes.requireReference(request.scheme(), request.level())
                .chain(() -> sources.requireReference(request.fact().source(), "/fact/source"))
                .chain(() -> rosters.requireReference(request.rosterId(), "/rosterId"));
    }
}
