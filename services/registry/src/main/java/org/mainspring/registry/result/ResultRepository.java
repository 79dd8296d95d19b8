package org.mainspring.registry.result;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.party.NamedReference;
import org.mainspring.registry.verdict.Consequence;
import org.mainspring.registry.verdict.FailedFloor;
import org.mainspring.registry.verdict.VerdictReason;

/** Results as they are read. */
@ApplicationScoped
class ResultRepository {

    private static final String COLUMNS = """
            e.recognition_id, r.organization_id, o.name_zh, o.name_en, e.warned, e.evaluated_in, e.former_verdict, e.exempt_until,
            e.score::text as score, e.measures, e.verdict, e.consequence, e.reason, e.failed_floors, e.outcome""";
    private static final String FROM = """
            evaluation_result e join recognition r on r.id = e.recognition_id
            join organization o on o.id = r.organization_id""";
    private static final Listing LISTING = Listing.of(COLUMNS, FROM, "e.recognition_id", "uuid")
            .sortable("recognitionId", "e.recognition_id", "uuid")
            .sortable("score", "coalesce(e.score, -1)", "numeric");

    private final Pool pool;

    ResultRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<ResultResponse>> list(UUID evaluationId, ResultQuery query, Language language) {
        return LISTING.filter()
                .where("e.evaluation_id = ?", evaluationId)
                .where("e.verdict = ?", query.verdict)
                .where("e.consequence = ?", query.consequence)
                .where("(e.exempt_until is not null) = ?", query.exempt)
                .where("(e.score is not null) = ?", query.filed)
                .where("r.organization_id = ?", query.organizationId)
                .where("e.recognition_id = ?", query.recognitionId)
                .page(pool, query, row -> response(row, language));
    }

    private static ResultResponse response(Row row, Language language) {
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        return new ResultResponse(
                row.getUUID("recognition_id"),
                NamedReference.of(row.getUUID("organization_id"), names, language),
                row.getBoolean("warned"),
                exemption(row),
                row.getString("score"),
                measures(row.getJsonObject("measures")),
                row.getString("verdict"),
                constant(row.getString("consequence"), Consequence::valueOf),
                constant(row.getString("reason"), VerdictReason::valueOf),
                failedFloors(row.getJsonArray("failed_floors")),
                constant(row.getString("outcome"), ResultOutcome::valueOf));
    }

    private static @Nullable Exemption exemption(Row row) {
        Integer until = row.getInteger("exempt_until");
        return until == null
                ? null
                : new Exemption(row.getInteger("evaluated_in"), row.getString("former_verdict"), until);
    }

    private static @Nullable Map<String, String> measures(@Nullable JsonObject kept) {
        if (kept == null) {
            return null;
        }
        Map<String, String> measures = new TreeMap<>();
        kept.forEach(one -> measures.put(one.getKey(), one.getValue().toString()));
        return measures;
    }

    private static @Nullable List<FailedFloor> failedFloors(@Nullable JsonArray kept) {
        return kept == null ? null : VerdictRepository.failedFloors(kept);
    }

    private static <T> @Nullable T constant(@Nullable String name, Function<String, T> valueOf) {
        return name == null ? null : valueOf.apply(name);
    }
}
