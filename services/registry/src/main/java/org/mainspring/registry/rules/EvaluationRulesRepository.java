package org.mainspring.registry.rules;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.verdict.Consequence;

/** Evaluation rules in the database. */
@ApplicationScoped
class EvaluationRulesRepository implements PanacheRepositoryBase<EvaluationRules, UUID> {

    private static final String COLUMNS = """
            r.id, r.version, r.scheme, r.level, r.number, r.valid_from, r.cycle_years, r.not_filed, r.second_warning_revokes,
            r.note, r.source, r.created_at,
            (select json_agg(json_build_object('code', b.code, 'zh', b.name_zh, 'en', b.name_en,
               'from', trim_scale(b.lower_bound)::text, 'consequence', b.consequence) order by b.position)
             from evaluation_band b where b.rules_id = r.id) as bands,
            (select coalesce(json_agg(json_build_object('measure', f.measure, 'zh', f.name_zh, 'en', f.name_en,
               'minimum', trim_scale(f.minimum)::text, 'unit', f.unit, 'band', f.band) order by f.position), '[]')
             from evaluation_floor f where f.rules_id = r.id) as floors""";
    private static final String BY_ID = "select " + COLUMNS + " from evaluation_rules r where r.id = $1";
    private static final Listing LISTING = Listing.of(COLUMNS, "evaluation_rules r", "r.id", "uuid")
            .sortable("validFrom", "r.valid_from", "date")
            .byDefault("-validFrom");
    private static final String OF_LEVEL = "scheme = ?1 and level = ?2";

    private final Pool pool;
    private final PointReads reads;

    EvaluationRulesRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<EvaluationRules> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("evaluation rules", id));
    }

    /** The version that is in force after all others, even if that day is to come. */
    Uni<@Nullable EvaluationRules> findLatest(String scheme, String level) {
        return latest(OF_LEVEL, scheme, level);
    }

    Uni<@Nullable EvaluationRules> findInForce(String scheme, String level, LocalDate day) {
        return latest(OF_LEVEL + " and validFrom <= ?3", scheme, level, day);
    }

    private Uni<@Nullable EvaluationRules> latest(String condition, Object... values) {
        return find(condition, Sort.descending("number"), values).page(0, 1).firstResult();
    }

    Uni<EvaluationRulesResponse> read(UUID id) {
        return reads.require("evaluation rules", id, BY_ID, EvaluationRulesRepository::response);
    }

    Uni<Page<EvaluationRulesResponse>> list(EvaluationRulesQuery query) {
        return LISTING.filter()
                .where("r.scheme = ?", query.scheme)
                .where("r.level = ?", query.level)
                .page(pool, query, EvaluationRulesRepository::response);
    }

    private static EvaluationRulesResponse response(Row row) {
        return new EvaluationRulesResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getString("scheme"),
                row.getString("level"),
                row.getInteger("number"),
                row.getLocalDate("valid_from"),
                row.getInteger("cycle_years"),
                each(row.getJsonArray("bands"), EvaluationRulesRepository::band),
                each(row.getJsonArray("floors"), EvaluationRulesRepository::floor),
                Consequence.valueOf(row.getString("not_filed")),
                row.getBoolean("second_warning_revokes"),
                row.getString("note"),
                row.getString("source"),
                row.getOffsetDateTime("created_at").toInstant());
    }

    private static <T> List<T> each(JsonArray array, Function<JsonObject, T> read) {
        return array.stream().map(JsonObject.class::cast).map(read).toList();
    }

    private static Band band(JsonObject band) {
        return new Band(
                band.getString("code"),
                names(band),
                new BigDecimal(band.getString("from")),
                Consequence.valueOf(band.getString("consequence")));
    }

    private static Floor floor(JsonObject floor) {
        return new Floor(
                floor.getString("measure"),
                names(floor),
                new BigDecimal(floor.getString("minimum")),
                floor.getString("unit"),
                floor.getString("band"));
    }

    private static Names names(JsonObject named) {
        return new Names(named.getString("zh"), named.getString("en"));
    }
}
