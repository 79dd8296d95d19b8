package org.mainspring.registry.result;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mainspring.registry.verdict.Consequence;
import org.mainspring.registry.verdict.FailedFloor;
import org.mainspring.registry.verdict.Verdict;
import org.mainspring.registry.verdict.VerdictReason;

/** Verdicts in the database, and whether they were carried out. */
@ApplicationScoped
class VerdictRepository {

    private static final String KEEP = """
            update evaluation_result r
            set verdict = v.verdict, consequence = v.consequence, reason = v.reason, failed_floors = v.failed
            from jsonb_to_recordset(cast(cast(?2 as text) as jsonb))
              as v (id uuid, verdict text, consequence text, reason text, failed jsonb)
            where r.evaluation_id = cast(cast(?1 as text) as uuid) and r.recognition_id = v.id""";
    private static final String DISCARD = """
            update evaluation_result set verdict = null, consequence = null, reason = null, failed_floors = null
            where evaluation_id = cast(cast(?1 as text) as uuid) and verdict is not null""";
    private static final String PENDING = """
            select cast(recognition_id as text), verdict, consequence, reason, cast(failed_floors as text)
            from evaluation_result
            where evaluation_id = cast(cast(?1 as text) as uuid) and verdict is not null and outcome is null
            order by recognition_id limit ?2""";
    private static final String SETTLE = """
            update evaluation_result r set outcome = s.outcome
            from jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as s (id uuid, outcome text)
            where r.evaluation_id = cast(cast(?1 as text) as uuid) and r.recognition_id = s.id""";

    /** In the place of those that were kept before, if there were any. */
    Uni<Void> keep(UUID evaluationId, List<Verdict> verdicts) {
        return update(
                KEEP,
                evaluationId,
                verdicts.stream().map(VerdictRepository::row).toList());
    }

    /** Takes out those that were kept: more was filed since. */
    Uni<Void> discard(UUID evaluationId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(DISCARD)
                        .setParameter(1, evaluationId.toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Some of those that are still to be carried out; none where all were. */
    Uni<List<Verdict>> pending(UUID evaluationId, int most) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(PENDING, Object[].class)
                        .setParameter(1, evaluationId.toString())
                        .setParameter(2, most)
                        .getResultList())
                .map(rows -> rows.stream().map(VerdictRepository::verdict).toList());
    }

    /** @param carriedOut the recognitions that were still held */
    Uni<Void> settle(UUID evaluationId, List<Verdict> verdicts, Set<UUID> carriedOut) {
        return update(
                SETTLE,
                evaluationId,
                verdicts.stream().map(one -> outcome(one, carriedOut)).toList());
    }

    private static Uni<Void> update(String statement, UUID evaluationId, List<JsonObject> rows) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(statement)
                        .setParameter(1, evaluationId.toString())
                        .setParameter(2, new JsonArray(rows).encode())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static JsonObject outcome(Verdict verdict, Set<UUID> carriedOut) {
        ResultOutcome outcome =
                carriedOut.contains(verdict.recognitionId()) ? ResultOutcome.CARRIED_OUT : ResultOutcome.LAPSED;
        return new JsonObject().put("id", verdict.recognitionId().toString()).put("outcome", outcome.name());
    }

    private static JsonObject row(Verdict verdict) {
        List<JsonObject> failed = verdict.failedFloors().stream()
                .map(floor -> new JsonObject()
                        .put("measure", floor.measure())
                        .put("value", floor.value())
                        .put("minimum", floor.minimum())
                        .put("unit", floor.unit()))
                .toList();
        return new JsonObject()
                .put("id", verdict.recognitionId().toString())
                .put("verdict", verdict.verdict())
                .put("consequence", verdict.consequence().name())
                .put("reason", verdict.reason().name())
                .put("failed", new JsonArray(failed));
    }

    private static Verdict verdict(Object[] row) {
        return new Verdict(
                UUID.fromString((String) row[0]),
                (String) row[1],
                Consequence.valueOf((String) row[2]),
                VerdictReason.valueOf((String) row[3]),
                failedFloors(new JsonArray((String) row[4])));
    }

    static List<FailedFloor> failedFloors(JsonArray kept) {
        return kept.stream()
                .map(JsonObject.class::cast)
                .map(floor -> new FailedFloor(
                        floor.getString("measure"),
                        floor.getString("value"),
                        floor.getString("minimum"),
                        floor.getString("unit")))
                .toList();
    }
}
