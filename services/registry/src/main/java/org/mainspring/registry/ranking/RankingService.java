package org.mainspring.registry.ranking;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.organization.OrganizationService;
import org.mainspring.registry.run.Computation;
import org.mainspring.registry.run.ImportValuesRequest;
import org.mainspring.registry.run.RunRequest;
import org.mainspring.registry.run.RunService;
import org.mainspring.registry.scoring.RankingInputs;
import org.mainspring.registry.source.SourceService;

/** Registers, computes, publishes and withdraws rankings, and tells of it. */
@ApplicationScoped
public class RankingService {

    private final RankingRepository rankings;
    private final RunService runs;
    private final OrganizationService organizations;
    private final SourceService sources;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    RankingService(
            RankingRepository rankings,
            RunService runs,
            OrganizationService organizations,
            SourceService sources,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.rankings = rankings;
        this.runs = runs;
        this.organizations = organizations;
        this.sources = sources;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** A reported one is published; one to be computed is a draft, computed at once where its candidates are given. */
    @WithTransaction
    Uni<RankingResponse> register(RegisterRankingRequest request, Language language) {
        RunRequest run = request.run();
        return rankings.refuseTaken(request.externalId())
                .chain(() -> sources.requireReference(request.source(), "/source"))
                .chain(() -> organizations.requireNames(request.issuerPointers()))
                .chain(() -> run == null ? report(request) : draft(request, run))
                .map(ranking -> ranking.response(language));
    }

    private Uni<Ranking> report(RegisterRankingRequest request) {
        Ranking ranking = Ranking.report(ids.next(), request, clock.instant());
        return rankings.persist(ranking).call(() -> outbox.tell(ranking.published()));
    }

    private Uni<Ranking> draft(RegisterRankingRequest request, RunRequest run) {
        return runs.prepare(run, request.size()).flatMap(inputs -> keep(request, inputs, run.candidates() != null));
    }

    private Uni<Ranking> keep(RegisterRankingRequest request, RankingInputs inputs, boolean complete) {
        Ranking ranking = Ranking.draft(ids.next(), request, inputs, clock.instant());
        Uni<Ranking> kept = rankings.persist(ranking).call(() -> runs.keep(ranking.id(), inputs));
        return complete
                ? kept.chain(() -> runs.compute(ranking.id(), inputs))
                        .call(computation -> tell(ranking, computation))
                        .replaceWith(ranking)
                : kept;
    }

    private Uni<Void> tell(Ranking ranking, Computation computation) {
        return outbox.tell(ranking.compute(computation, clock.instant()));
    }

    @WithTransaction
    Uni<RankingResponse> learn(UUID id, ExpectedVersion expected, ImportValuesRequest request, Language language) {
        return require(id, expected)
                .invoke(ranking -> ranking.learn(clock.instant()))
                .call(() -> runs.learn(id, request))
                .map(ranking -> ranking.response(language));
    }

    @WithTransaction
    Uni<RankingResponse> compute(UUID id, ExpectedVersion expected, Language language) {
        return require(id, expected)
                .invoke(Ranking::requireOpen)
                .call(this::compute)
                .map(ranking -> ranking.response(language));
    }

    private Uni<Void> compute(Ranking ranking) {
        return runs.compute(ranking.id()).flatMap(computation -> tell(ranking, computation));
    }

    @WithTransaction
    Uni<RankingResponse> publish(UUID id, ExpectedVersion expected, Language language) {
        return require(id, expected)
                .call(ranking -> outbox.tell(ranking.publish(clock.instant())))
                .map(ranking -> ranking.response(language));
    }

    @WithTransaction
    Uni<RankingResponse> withdraw(
            UUID id, ExpectedVersion expected, WithdrawRankingRequest request, Language language) {
        return require(id, expected)
                .call(ranking -> outbox.tell(ranking.withdraw(request.reason(), clock.instant())))
                .map(ranking -> ranking.response(language));
    }

    private Uni<Ranking> require(UUID id, ExpectedVersion expected) {
        return rankings.require(id).invoke(ranking -> expected.require(ranking.version()));
    }

    /** Refuses the id of a ranking that is not published; whether there is such a draft is not told. */
    public Uni<Void> requirePublished(UUID id, String pointer) {
        return rankings.findById(id)
                .invoke(found -> refuseUnpublished(found, id, pointer))
                .replaceWithVoid();
    }

    private static void refuseUnpublished(@Nullable Ranking found, UUID id, String pointer) {
        if (found == null || !found.isPublished()) {
            throw Refusal.unprocessable(pointer, "RANKING_NOT_PUBLISHED", "There is no published ranking " + id + ".");
        }
    }
}
