package org.mainspring.funding.factkind;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.knowledge.ValueType;

/** Kinds of fact in the database. */
@ApplicationScoped
class FactKindRepository implements PanacheRepositoryBase<FactKind, String> {

    private static final int MOST = 500;
    private static final String COLUMNS =
            "k.code, k.version, k.name_zh, k.name_en, k.type, k.unit, k.minimum, k.maximum, k.whole_number, k.origin, k.confidential, k.created_at";
    private static final String BY_CODE = "select " + COLUMNS + " from fact_kind k where k.code = $1";
    private static final String ALL = "select " + COLUMNS + " from fact_kind k";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "fact_kind k", "k.code", "text").sortable("code", "k.code", "text");

    private final Pool pool;
    private final PointReads reads;

    FactKindRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<Void> refuseTaken(String code) {
        return findById(code)
                .onItem()
                .ifNotNull()
                .failWith(() -> Refusal.alreadyExists("/code", "There is a kind of fact " + code + " already."))
                .replaceWithVoid();
    }

    /** All of them are read for every decision, so there are not more than so many. */
    Uni<Void> refuseFull() {
        return count().invoke(FactKindRepository::refuse).replaceWithVoid();
    }

    private static void refuse(long count) {
        if (count >= MOST) {
            throw Refusal.conflict("TOO_MANY_FACT_KINDS", "There are at most " + MOST + " kinds of fact.");
        }
    }

    Uni<FactKinds> all() {
        return reads.find(Tuple.tuple(), ALL, row -> Map.entry(row.getString("code"), terms(row)))
                .map(kinds -> new FactKinds(
                        kinds.stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    private static FactKinds.Terms terms(Row row) {
        return new FactKinds.Terms(
                ValueType.valueOf(row.getString("type")),
                row.getString("unit"),
                bounds(row),
                FactOrigin.valueOf(row.getString("origin")),
                row.getBoolean("confidential"));
    }

    private static Bounds bounds(Row row) {
        return new Bounds(row.getBigDecimal("minimum"), row.getBigDecimal("maximum"), row.getBoolean("whole_number"));
    }

    Uni<FactKindResponse> read(String code, Language language) {
        return reads.require("kind of fact", code, BY_CODE, row -> response(row, language));
    }

    Uni<Page<FactKindResponse>> list(PageQuery query, Language language) {
        return LISTING.page(pool, query, row -> response(row, language));
    }

    private static FactKindResponse response(Row row, Language language) {
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        Bounds bounds = bounds(row);
        return new FactKindResponse(
                row.getString("code"),
                row.getLong("version"),
                names,
                names.in(language),
                ValueType.valueOf(row.getString("type")),
                row.getString("unit"),
                bounds.least(),
                bounds.most(),
                bounds.wholeNumber(),
                FactOrigin.valueOf(row.getString("origin")),
                row.getBoolean("confidential"),
                row.getOffsetDateTime("created_at").toInstant());
    }
}
