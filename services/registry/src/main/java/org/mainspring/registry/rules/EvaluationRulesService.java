package org.mainspring.registry.rules;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.registry.scheme.SchemeService;

/** Adds evaluation rules and tells of it. */
@ApplicationScoped
public class EvaluationRulesService {

    private final EvaluationRulesRepository rules;
    private final SchemeService schemes;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    EvaluationRulesService(
            EvaluationRulesRepository rules, SchemeService schemes, Outbox outbox, Ids ids, Clock clock) {
        this.rules = rules;
        this.schemes = schemes;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<EvaluationRulesResponse> add(AddEvaluationRulesRequest request) {
        return schemes.requireLevel(request.scheme(), request.level())
                .chain(() -> rules.findLatest(request.scheme(), request.level()))
                .map(latest -> EvaluationRules.add(ids.next(), request, latest, clock.instant()))
                .call(this::keep)
                .map(EvaluationRules::response);
    }

    private Uni<Void> keep(EvaluationRules added) {
        return rules.persist(added).chain(() -> outbox.tell(added.added()));
    }

    /** The version in force today for a level that a request names; refused where there is none. */
    public Uni<AppliedRules> requireInForce(String scheme, String level) {
        return rules.findInForce(scheme, level, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.unprocessable(
                        "/level", "RULES_NOT_FOUND", "No evaluation rules are in force for this level."))
                .map(EvaluationRules::applied);
    }

    /** The version that was cited. */
    public Uni<AppliedRules> require(UUID id) {
        return rules.require(id).map(EvaluationRules::applied);
    }
}
