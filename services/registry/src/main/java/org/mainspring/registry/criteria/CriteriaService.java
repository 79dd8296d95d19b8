package org.mainspring.registry.criteria;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.registry.assessment.LowerLevel;

/** Gives criteria and tells of it. */
@ApplicationScoped
public class CriteriaService {

    private final CriteriaRepository criteria;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    CriteriaService(CriteriaRepository criteria, Outbox outbox, Ids ids, Clock clock) {
        this.criteria = criteria;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<CriteriaResponse> give(String scheme, GiveCriteriaRequest request) {
        return criteria.lockLevel(scheme, request.level())
                .call(ranks -> requireLower(scheme, ranks, request))
                .chain(() -> criteria.findLatest(scheme, request.level()))
                .map(latest -> Criteria.give(ids.next(), scheme, request, latest, clock.instant()))
                .flatMap(this::keep);
    }

    private Uni<CriteriaResponse> keep(Criteria given) {
        return criteria.persist(given).chain(() -> outbox.tell(given.given())).map(told -> given.response());
    }

    private Uni<Void> requireLower(String scheme, List<Integer> ranks, GiveCriteriaRequest request) {
        if (ranks.isEmpty()) {
            throw Refusal.unprocessable(
                    "/level",
                    "SCHEME_LEVEL_NOT_FOUND",
                    "There is no scheme " + scheme + " with a level " + request.level() + ".");
        }
        LowerLevel lower = request.lowerLevel();
        return lower == null
                ? Uni.createFrom().voidItem()
                : criteria.rank(scheme, lower.level())
                        .invoke(found -> refuseNotLower(found, ranks.get(0)))
                        .replaceWithVoid();
    }

    /** 1 is the highest rank. */
    private static void refuseNotLower(List<Integer> found, int rank) {
        if (found.isEmpty() || found.get(0) <= rank) {
            throw Refusal.unprocessable(
                    "/lowerLevel/level", "NOT_A_LOWER_LEVEL", "It is no lower level of the same scheme.");
        }
    }

    /** Those in force today; refused where there are none. */
    public Uni<CriteriaTerms> requireInForce(String scheme, String level) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return criteria.findInForce(scheme, level, today).map(found -> require(found, scheme, level));
    }

    /** Those of a round, in the transaction at hand. */
    public Uni<CriteriaTerms> requireById(UUID id) {
        return criteria.findById(id).map(Criteria::terms);
    }

    private static CriteriaTerms require(@Nullable Criteria found, String scheme, String level) {
        if (found == null) {
            throw Refusal.unprocessable(
                    "/level", "CRITERIA_NOT_IN_FORCE", "No criteria of " + scheme + " " + level + " are in force.");
        }
        return found.terms();
    }
}
