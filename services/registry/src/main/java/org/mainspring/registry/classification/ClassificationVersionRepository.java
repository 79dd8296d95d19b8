package org.mainspring.registry.classification;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;

/** Versions of classifications in the database. */
@ApplicationScoped
class ClassificationVersionRepository implements PanacheRepositoryBase<ClassificationVersion, UUID> {

    private static final String COLUMNS = """
            v.classification, v.number, v.version, v.valid_from, v.source, v.note, v.created_at,
            (select json_agg(json_build_object('code', c.code, 'zh', c.name_zh, 'en', c.name_en, 'parent', c.parent_code, 'rank', c.rank)
               order by c.position)
             from classification_category c where c.version_id = v.id) as categories,
            (select json_agg(json_build_object('from', m.from_code, 'to', m.to_code) order by m.position)
             from classification_correspondence m where m.version_id = v.id) as correspondences""";
    private static final String BY_NUMBER =
            "select " + COLUMNS + " from classification_version v where v.classification = $1 and v.number = $2";
    private static final Listing LISTING = Listing.of(COLUMNS, "classification_version v", "v.id", "uuid")
            .sortable("number", "v.number", "int")
            .byDefault("-number");

    private final Pool pool;

    ClassificationVersionRepository(Pool pool) {
        this.pool = pool;
    }

    /** With its categories, for the one that comes after it. */
    Uni<ClassificationVersion> requireNumber(String classification, int number) {
        return find("classification = ?1 and number = ?2", classification, number)
                .singleResult();
    }

    Uni<ClassificationVersionResponse> read(String classification, int number) {
        return pool.preparedQuery(BY_NUMBER)
                .execute(Tuple.of(classification, number))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw Refusal.notFound("version " + number + " of classification", classification);
                    }
                    return response(rows.iterator().next());
                });
    }

    Uni<Page<ClassificationVersionResponse>> list(String classification, PageQuery query) {
        return LISTING.filter()
                .where("v.classification = ?", classification)
                .page(pool, query, ClassificationVersionRepository::response);
    }

    private static ClassificationVersionResponse response(Row row) {
        JsonArray correspondences = row.getJsonArray("correspondences");
        return new ClassificationVersionResponse(
                row.getString("classification"),
                row.getInteger("number"),
                row.getLong("version"),
                row.getLocalDate("valid_from"),
                each(row.getJsonArray("categories"), ClassificationVersionRepository::category),
                correspondences == null
                        ? null
                        : each(
                                correspondences,
                                pair -> new Correspondence(pair.getString("from"), pair.getString("to"))),
                row.getString("source"),
                row.getString("note"),
                row.getOffsetDateTime("created_at").toInstant());
    }

    private static Category category(JsonObject category) {
        return new Category(
                category.getString("code"),
                new Names(category.getString("zh"), category.getString("en")),
                category.getString("parent"),
                category.getInteger("rank"));
    }

    private static <T> List<T> each(JsonArray array, Function<JsonObject, T> read) {
        return array.stream().map(JsonObject.class::cast).map(read).toList();
    }
}
