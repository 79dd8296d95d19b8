package org.mainspring.registry.round;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.registry.criteria.CriteriaService;
import org.mainspring.registry.source.SourceService;

/** Opens rounds, takes them from state to state and tells of it. What is public is part of the caller's transaction. */
@ApplicationScoped
public class RoundService {

    private final RoundRepository rounds;
    private final CriteriaService criteria;
    private final SourceService sources;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    RoundService(
            RoundRepository rounds,
            CriteriaService criteria,
            SourceService sources,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.rounds = rounds;
        this.criteria = criteria;
        this.sources = sources;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<RoundResponse> open(OpenRoundRequest request) {
        return sources.requireReference(request.source(), "/source")
                .chain(() -> criteria.requireInForce(request.scheme(), request.level()))
                .map(terms -> Round.open(ids.next(), request, terms, clock.instant()))
                .call(round -> rounds.persist(round))
                .call(round -> outbox.tell(round.opened()))
                .flatMap(this::show);
    }

    @WithTransaction
    Uni<RoundResponse> cancel(UUID id, ExpectedVersion expected, CancelRoundRequest request) {
        return rounds.requireForStep(id)
                .invoke(round -> expected.require(round.version()))
                .call(round -> outbox.tell(round.cancel(request.reason(), clock.instant())))
                .flatMap(this::show);
    }

    /** A round in which the caller acts: it stays in its state until the transaction ends. */
    public Uni<RoundFrame> requireForActing(UUID id) {
        return rounds.requireForActing(id).flatMap(this::frame);
    }

    /** The same, of a round that a body names. */
    public Uni<RoundFrame> requireForActing(UUID id, String pointer) {
        return requireForActing(id)
                .onFailure(Refusal.class)
                .transform(
                        missing -> Refusal.unprocessable(pointer, "ROUND_NOT_FOUND", "There is no round " + id + "."));
    }

    /** A round that the caller takes a step with, alone. */
    public Uni<RoundFrame> requireForStep(UUID id, ExpectedVersion expected) {
        return rounds.requireForStep(id)
                .invoke(round -> expected.require(round.version()))
                .flatMap(this::frame);
    }

    /** The rounds in which recognitions are being conferred. */
    @WithTransaction
    public Uni<List<UUID>> conferring() {
        return rounds.conferring();
    }

    public Uni<RoundResponse> startReview(UUID id, @Nullable String closedEarlyFor, int applications) {
        return step(id, round -> round.startReview(closedEarlyFor, applications, clock.instant()));
    }

    public Uni<RoundResponse> decide(UUID id, int accepted, int rejected, int deviations, String by) {
        return step(id, round -> round.decide(accepted, rejected, deviations, by, clock.instant()));
    }

    public Uni<RoundResponse> confer(UUID id, LocalDate on, @Nullable LocalDate until, LocalDate today) {
        return rounds.requireForStep(id)
                .invoke(round -> round.confer(on, until, today, clock.instant()))
                .call(() -> rounds.flush())
                .flatMap(this::show);
    }

    public Uni<Void> count(UUID id, int conferred, int refused) {
        return rounds.requireForStep(id)
                .invoke(round -> round.count(conferred, refused, clock.instant()))
                .replaceWithVoid();
    }

    public Uni<RoundResponse> finish(UUID id) {
        return step(id, round -> round.finish(clock.instant()));
    }

    private Uni<RoundResponse> step(UUID id, Function<Round, DomainFact> verb) {
        return rounds.requireForStep(id)
                .call(round -> outbox.tell(verb.apply(round)))
                .flatMap(this::show);
    }

    private Uni<RoundFrame> frame(Round round) {
        return criteria.requireById(round.criteriaId()).map(round::frame);
    }

    private Uni<RoundResponse> show(Round round) {
        return criteria.requireById(round.criteriaId()).map(terms -> round.response(terms.number()));
    }
}
