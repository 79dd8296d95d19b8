package org.mainspring.registry.method;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;

/** Methods in the database. */
@ApplicationScoped
class MethodRepository implements PanacheRepositoryBase<Method, String> {

    private static final String COLUMNS =
            "m.code, m.version, m.name_zh, m.name_en, m.latest_number, m.latest_valid_from, m.source, m.created_at";
    private static final String BY_CODE = "select " + COLUMNS + " from method m where m.code = $1";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "method m", "m.code", "text").sortable("code", "m.code", "text");

    private final Pool pool;
    private final PointReads reads;

    MethodRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<Void> refuseTaken(String code) {
        return findById(code)
                .onItem()
                .ifNotNull()
                .failWith(() -> Refusal.alreadyExists("/code", "There is a method " + code + " already."))
                .replaceWithVoid();
    }

    /** Whoever adds a version waits for the one before, so numbers have no gaps. */
    Uni<Method> requireLocked(String code) {
        return findById(code, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("method", code));
    }

    Uni<MethodResponse> read(String code, Language language) {
        return reads.require("method", code, BY_CODE, row -> response(row, language));
    }

    Uni<Page<MethodResponse>> list(PageQuery query, Language language) {
        return LISTING.page(pool, query, row -> response(row, language));
    }

    private static MethodResponse response(Row row, Language language) {
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        return new MethodResponse(
                row.getString("code"),
                row.getLong("version"),
                names,
                names.in(language),
                row.getInteger("latest_number"),
                row.getLocalDate("latest_valid_from"),
                row.getString("source"),
                row.getOffsetDateTime("created_at").toInstant());
    }
}
