package org.mainspring.registry.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.assessment.Placing;

/** Applications in the database, for writing. */
@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<Application, UUID> {

    private static final int MOST_IN_ROUND = 5_000;

    private static final String START_REVIEW = """
            update application set status = 'UNDER_REVIEW', version = version + 1, updated_at = cast(cast(?2 as text) as timestamptz)
            where round_id = cast(cast(?1 as text) as uuid) and status = 'COMPLETE'""";
    private static final String SETTLE = """
            update application a set status = v.status, rank = v.rank, mean_score = v.mean, reviews = v.reviews,
              outcome = v.outcome, remark = v.remark, version = version + 1, updated_at = cast(cast(?2 as text) as timestamptz)
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
              as v (id uuid, status text, rank int, mean numeric, reviews int, outcome text, remark text)
            where a.id = v.id and a.status = 'UNDER_REVIEW'""";

    Uni<Application> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("application", id));
    }

    /** Refuses a second application of an organization. */
    Uni<Void> refuseTaken(UUID roundId, UUID organizationId) {
        return find("roundId = ?1 and organizationId = ?2", roundId, organizationId)
                .firstResult()
                .invoke(ApplicationRepository::refuse)
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Application other) {
        if (other != null) {
            throw Refusal.alreadyExists(
                    "/organizationId",
                    "The organization applies in this round already, by application " + other.id() + ".");
        }
    }

    /** So that a round can be decided at once. */
    Uni<Void> refuseFull(UUID roundId) {
        return count("roundId", roundId)
                .invoke(ApplicationRepository::refuseFull)
                .replaceWithVoid();
    }

    private static void refuseFull(long applications) {
        if (applications >= MOST_IN_ROUND) {
            throw Refusal.conflict("ROUND_FULL", "A round takes " + MOST_IN_ROUND + " applications at most.");
        }
    }

    Uni<Long> countIn(UUID roundId, ApplicationStatus status) {
        return count("roundId = ?1 and status = ?2", roundId, status);
    }

    Uni<List<Application>> findAccepted(UUID roundId, int most) {
        return find("roundId = ?1 and status = ?2", Sort.by("rank"), roundId, ApplicationStatus.ACCEPTED)
                .page(0, most)
                .list();
    }

    /** @return how many are under review now */
    Uni<Integer> startReview(UUID roundId, Instant now) {
        return update(START_REVIEW, roundId.toString(), now);
    }

    /** @return how many are decided now */
    Uni<Integer> settle(List<Verdict> verdicts, Instant now) {
        var rows =
                new JsonArray(verdicts.stream().map(ApplicationRepository::row).toList());
        return update(SETTLE, rows.encode(), now);
    }

    private static JsonObject row(Verdict verdict) {
        Placing placing = verdict.placing();
        var status = verdict.accepted() ? ApplicationStatus.ACCEPTED : ApplicationStatus.REJECTED;
        return new JsonObject()
                .put("id", placing.applicationId().toString())
                .put("status", status.name())
                .put("rank", placing.rank())
                .put(
                        "mean",
                        placing.meanScore() == null ? null : placing.meanScore().toPlainString())
                .put("reviews", placing.reviews())
                .put("outcome", placing.outcome().name())
                .put("remark", verdict.remark());
    }

    private static Uni<Integer> update(String statement, String what, Instant now) {
        return Panache.getSession().call(Mutiny.Session::flush).flatMap(session -> session.createNativeQuery(statement)
                .setParameter(1, what)
                .setParameter(2, now.toString())
                .executeUpdate());
    }
}
