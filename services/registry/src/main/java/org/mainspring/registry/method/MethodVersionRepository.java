package org.mainspring.registry.method;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.scoring.Direction;
import org.mainspring.registry.scoring.MissingValueRule;
import org.mainspring.registry.scoring.Normalisation;
import org.mainspring.registry.scoring.TieRule;

/** Versions of methods in the database. */
@ApplicationScoped
class MethodVersionRepository implements PanacheRepositoryBase<MethodVersion, UUID> {

    private static final String COLUMNS = """
            v.method, v.number, v.version, v.valid_from, v.missing_values, v.ties, v.note, v.created_at,
            (select json_agg(json_build_object('code', i.code, 'zh', i.name_zh, 'en', i.name_en, 'weight', trim_scale(i.weight)::text,
               'direction', i.direction, 'normalisation', i.normalisation) order by i.position)
             from method_indicator i where i.version_id = v.id) as indicators""";
    private static final String BY_NUMBER =
            "select " + COLUMNS + " from method_version v where v.method = $1 and v.number = $2";
    private static final Listing LISTING = Listing.of(COLUMNS, "method_version v", "v.id", "uuid")
            .sortable("number", "v.number", "int")
            .byDefault("-number");

    private final Pool pool;

    MethodVersionRepository(Pool pool) {
        this.pool = pool;
    }

    /** None where the method is not in force on that day. */
    Uni<List<MethodVersion>> findInForce(String method, LocalDate day) {
        return find("method = ?1 and validFrom <= ?2", Sort.descending("validFrom"), method, day)
                .page(0, 1)
                .list();
    }

    Uni<List<MethodVersion>> findByNumber(String method, int number) {
        return list("method = ?1 and number = ?2", method, number);
    }

    Uni<MethodVersionResponse> read(String method, int number) {
        return pool.preparedQuery(BY_NUMBER)
                .execute(Tuple.of(method, number))
                .map(rows -> requireOne(rows, "version " + number + " of method", method));
    }

    Uni<Page<MethodVersionResponse>> list(String method, PageQuery query) {
        return LISTING.filter().where("v.method = ?", method).page(pool, query, MethodVersionRepository::response);
    }

    private static MethodVersionResponse requireOne(RowSet<Row> rows, String what, String method) {
        if (rows.size() == 0) {
            throw Refusal.notFound(what, method);
        }
        return response(rows.iterator().next());
    }

    private static MethodVersionResponse response(Row row) {
        return new MethodVersionResponse(
                row.getString("method"),
                row.getInteger("number"),
                row.getLong("version"),
                row.getLocalDate("valid_from"),
                indicators(row.getJsonArray("indicators")),
                MissingValueRule.valueOf(row.getString("missing_values")),
                TieRule.valueOf(row.getString("ties")),
                row.getString("note"),
                row.getOffsetDateTime("created_at").toInstant());
    }

    private static List<Indicator> indicators(JsonArray indicators) {
        return indicators.stream()
                .map(JsonObject.class::cast)
                .map(indicator -> new Indicator(
                        indicator.getString("code"),
                        new Names(indicator.getString("zh"), indicator.getString("en")),
                        new BigDecimal(indicator.getString("weight")),
                        Direction.valueOf(indicator.getString("direction")),
                        Normalisation.valueOf(indicator.getString("normalisation"))))
                .toList();
    }
}
