package org.mainspring.registry.scheme;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;

/** Schemes in the database. */
@ApplicationScoped
class SchemeRepository implements PanacheRepositoryBase<Scheme, String> {

    private static final String COLUMNS = """
            s.code, s.version, s.name_zh, s.name_en, s.source, s.created_at,
            (select json_agg(json_build_object('code', l.code, 'rank', l.rank, 'zh', l.name_zh, 'en', l.name_en) order by l.rank)
             from scheme_level l where l.scheme = s.code) as levels""";
    private static final String BY_CODE = "select " + COLUMNS + " from scheme s where s.code = $1";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "scheme s", "s.code", "text").sortable("code", "s.code", "text");
    private static final String HAS_LEVEL = "select exists (select from scheme_level where scheme = $1 and code = $2)";
    private static final String LEVELS =
            "select code, rank, name_zh, name_en from scheme_level where scheme = $1 order by rank";

    private static final String NAMES_OF_LEVELS =
            "select scheme || '/' || code from scheme_level where scheme = any($1)";

    private final Pool pool;
    private final PointReads reads;

    SchemeRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<Void> refuseTaken(String code) {
        return findById(code)
                .onItem()
                .ifNotNull()
                .failWith(() -> Refusal.alreadyExists("/code", "There is a scheme " + code + " already."))
                .replaceWithVoid();
    }

    Uni<Boolean> hasLevel(String scheme, String level) {
        return pool.preparedQuery(HAS_LEVEL)
                .execute(Tuple.of(scheme, level))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    /** From the highest down; empty where there is no such scheme. */
    Uni<List<SchemeLevel>> levels(String scheme) {
        return pool.preparedQuery(LEVELS).execute(Tuple.of(scheme)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(row -> new SchemeLevel(
                        row.getString("code"),
                        row.getInteger("rank"),
                        new Names(row.getString("name_zh"), row.getString("name_en"))))
                .toList());
    }

    /** The levels of some schemes, each as {@code scheme/level}. */
    Uni<Set<String>> levels(Set<String> schemes) {
        return pool.preparedQuery(NAMES_OF_LEVELS)
                .execute(Tuple.of(schemes.toArray(String[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .collect(Collectors.toSet()));
    }

    Uni<SchemeResponse> read(String code, Language language) {
        return reads.require("scheme", code, BY_CODE, row -> response(row, language));
    }

    Uni<Page<SchemeResponse>> list(PageQuery query, Language language) {
        return LISTING.page(pool, query, row -> response(row, language));
    }

    private static SchemeResponse response(Row row, Language language) {
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        return new SchemeResponse(
                row.getString("code"),
                row.getLong("version"),
                names,
                names.in(language),
                levels(row.getJsonArray("levels")),
                row.getString("source"),
                row.getOffsetDateTime("created_at").toInstant());
    }

    private static List<SchemeLevel> levels(JsonArray levels) {
        return levels.stream()
                .map(JsonObject.class::cast)
                .map(level -> new SchemeLevel(
                        level.getString("code"),
                        level.getInteger("rank"),
                        new Names(level.getString("zh"), level.getString("en"))))
                .toList();
    }
}
