package org.mainspring.registry.result;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.verdict.Filing;

/** Who is evaluated, and what they filed, in the database. */
@ApplicationScoped
class PoolRepository {

    private static final String FREEZE = """
            with frozen as (
              insert into evaluation_result (evaluation_id, recognition_id, warned, evaluated_in, former_verdict, exempt_until)
              select cast(cast(?1 as text) as uuid), r.id, r.warned_on is not null, r.evaluated_in, r.verdict,
                case when r.exempt_until >= ?4 then r.exempt_until end
              from recognition r
              where r.scheme = ?2 and r.level = ?3 and r.status = 'ACTIVE'
                and coalesce(r.conferred_on, '-infinity') <= cast(cast(?5 as text) as date)
                and coalesce(r.expires_on, 'infinity') > cast(cast(?6 as text) as date)
              returning exempt_until)
            select count(*) - count(exempt_until), count(exempt_until) from frozen""";
    private static final String MISPLACED = """
            select f.id, r.recognition_id is not null as pooled, c.id is not null as known
            from unnest($2::uuid[]) as f (id)
            left join evaluation_result r on r.evaluation_id = $1 and r.recognition_id = f.id
            left join recognition c on c.id = f.id
            where r.recognition_id is null or r.exempt_until is not null""";
    private static final String FILE = """
            update evaluation_result r set score = f.score, measures = f.measures
            from jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as f (id uuid, score numeric, measures jsonb)
            where r.evaluation_id = cast(cast(?1 as text) as uuid) and r.recognition_id = f.id""";
    private static final String COUNT = """
            select count(*) from evaluation_result
            where evaluation_id = cast(cast(?1 as text) as uuid) and score is not null""";
    private static final String FILINGS = """
            select cast(recognition_id as text), warned, score, cast(measures as text) from evaluation_result
            where evaluation_id = cast(cast(?1 as text) as uuid) and exempt_until is null order by recognition_id""";

    private final Pool pool;

    PoolRepository(Pool pool) {
        this.pool = pool;
    }

    /** Whoever holds the level on that day is listed; whoever is exempt up to that year is listed as such. */
    Uni<PoolSize> freeze(UUID evaluationId, String scheme, String level, int year, LocalDate day) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FREEZE, Object[].class)
                        .setParameter(1, evaluationId.toString())
                        .setParameter(2, scheme)
                        .setParameter(3, level)
                        .setParameter(4, year)
                        .setParameter(5, day.toString())
                        .setParameter(6, day.toString())
                        .getSingleResult())
                .map(counts -> new PoolSize(((Number) counts[0]).intValue(), ((Number) counts[1]).intValue()));
    }

    /** Those of the recognitions of which nothing can be filed. */
    Uni<List<Misplaced>> misplaced(UUID evaluationId, UUID[] recognitions) {
        return pool.preparedQuery(MISPLACED)
                .execute(Tuple.of(evaluationId, recognitions))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Misplaced(row.getUUID("id"), row.getBoolean("known"), row.getBoolean("pooled")))
                        .toList());
    }

    /** @return how many of the pool have filed by now */
    Uni<Integer> file(UUID evaluationId, List<ResultRequest> results) {
        JsonArray rows = new JsonArray(results.stream().map(PoolRepository::row).toList());
        return Panache.getSession()
                .call(session -> session.createNativeQuery(FILE)
                        .setParameter(1, evaluationId.toString())
                        .setParameter(2, rows.encode())
                        .executeUpdate())
                .flatMap(session -> session.createNativeQuery(COUNT, Long.class)
                        .setParameter(1, evaluationId.toString())
                        .getSingleResult())
                .map(Long::intValue);
    }

    /** All that are evaluated, whether they have filed or not. */
    Uni<List<Filing>> filings(UUID evaluationId) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FILINGS, Object[].class)
                        .setParameter(1, evaluationId.toString())
                        .getResultList())
                .map(rows -> rows.stream().map(PoolRepository::filing).toList());
    }

    private static JsonObject row(ResultRequest result) {
        var measures = new JsonObject();
        result.allMeasures().forEach((measure, value) -> measures.put(measure, text(value)));
        return new JsonObject()
                .put("id", result.recognitionId().toString())
                .put("score", result.score().toPlainString())
                .put("measures", measures);
    }

    private static @Nullable String text(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static Filing filing(Object[] row) {
        return new Filing(
                UUID.fromString((String) row[0]), (Boolean) row[1], (BigDecimal) row[2], measures((String) row[3]));
    }

    private static Map<String, BigDecimal> measures(@Nullable String kept) {
        Map<String, BigDecimal> measures = new HashMap<>();
        if (kept != null) {
            new JsonObject(kept).forEach(one -> measures.put(one.getKey(), new BigDecimal((String) one.getValue())));
        }
        return measures;
    }
}
