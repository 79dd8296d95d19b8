package org.mainspring.registry.evaluation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.registry.result.FileResultsRequest;
import org.mainspring.registry.result.ResultService;
import org.mainspring.registry.rules.AppliedRules;
import org.mainspring.registry.rules.EvaluationRulesService;
import org.mainspring.registry.verdict.Tally;

/** Opens, fills, assesses, closes and cancels evaluations, and tells of it. */
@ApplicationScoped
class EvaluationService {

    private final EvaluationRepository evaluations;
    private final EvaluationRulesService rules;
    private final ResultService results;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    EvaluationService(
            EvaluationRepository evaluations,
            EvaluationRulesService rules,
            ResultService results,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.evaluations = evaluations;
        this.rules = rules;
        this.results = results;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<EvaluationResponse> open(OpenEvaluationRequest request) {
        return rules.requireInForce(request.scheme(), request.level())
                .invoke(() -> refuseAhead(request.year()))
                .call(() -> evaluations.refuseEarly(request))
                .flatMap(applied -> open(request, applied))
                .map(Evaluation::response);
    }

    private void refuseAhead(int year) {
        if (year > today().getYear()) {
            throw Refusal.unprocessable("/year", "LIES_AHEAD", "A year that is to come is evaluated then.");
        }
    }

    private Uni<Evaluation> open(OpenEvaluationRequest request, AppliedRules applied) {
        UUID id = ids.next();
        return results.freeze(id, request.scheme(), request.level(), request.year(), today())
                .map(pool -> Evaluation.open(id, request, applied, pool, clock.instant()))
                .call(evaluations::keep)
                .call(evaluation -> outbox.tell(evaluation.opened()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @WithTransaction
    Uni<EvaluationResponse> file(UUID id, ExpectedVersion expected, FileResultsRequest request) {
        return requireOpen(id, expected)
                .call(evaluation -> file(evaluation, request))
                .call(evaluations::keep)
                .map(Evaluation::response);
    }

    private Uni<Integer> file(Evaluation evaluation, FileResultsRequest request) {
        return rules.require(evaluation.rulesId())
                .flatMap(applied -> results.file(evaluation.id(), applied.yardstick(), request))
                .invoke(filed -> evaluation.file(filed, clock.instant()));
    }

    @WithTransaction
    Uni<EvaluationResponse> assess(UUID id, ExpectedVersion expected) {
        return requireOpen(id, expected)
                .call(this::assess)
                .call(evaluations::keep)
                .map(Evaluation::response);
    }

    private Uni<Tally> assess(Evaluation evaluation) {
        return rules.require(evaluation.rulesId())
                .flatMap(applied -> results.assess(evaluation.id(), applied.yardstick()))
                .invoke(tally -> evaluation.assess(tally, clock.instant()));
    }

    @WithTransaction
    Uni<EvaluationResponse> close(UUID id, ExpectedVersion expected) {
        return require(id, expected)
                .invoke(evaluation -> evaluation.close(clock.instant()))
                .call(evaluations::keep)
                .map(Evaluation::response);
    }

    @WithTransaction
    Uni<EvaluationResponse> cancel(UUID id, ExpectedVersion expected, CancelEvaluationRequest request) {
        return require(id, expected)
                .call(evaluation -> outbox.tell(evaluation.cancel(request.reason(), clock.instant())))
                .map(Evaluation::response);
    }

    private Uni<Evaluation> requireOpen(UUID id, ExpectedVersion expected) {
        return require(id, expected).invoke(Evaluation::requireOpen);
    }

    private Uni<Evaluation> require(UUID id, ExpectedVersion expected) {
        return evaluations.require(id).invoke(evaluation -> expected.require(evaluation.version()));
    }
}
