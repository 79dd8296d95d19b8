package org.mainspring.registry.source;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;

/** Sources in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class SourceRepository implements PanacheRepositoryBase<Source, String> {

    private static final String COLUMNS =
            "s.code, s.version, s.title, s.lang, s.published_on, s.note, s.licence, s.created_at, s.updated_at";
    private static final String BY_CODE = "select " + COLUMNS + " from source s where s.code = $1";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "source s", "s.code", "text").sortable("code", "s.code", "text");

    private final Pool pool;
    private final PointReads reads;

    SourceRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<Source> require(String code) {
        return findById(code).onItem().ifNull().failWith(() -> Refusal.notFound("source", code));
    }

    /** Refuses a code that another source has. */
    Uni<Void> refuseTaken(String code) {
        return findById(code).invoke(SourceRepository::refuse).replaceWithVoid();
    }

    private static void refuse(@Nullable Source other) {
        if (other != null) {
            throw Refusal.alreadyExists("/code", "There is a source " + other.code() + " already.");
        }
    }

    Uni<SourceResponse> read(String code) {
        return reads.require("source", code, BY_CODE, SourceRepository::response);
    }

    Uni<Page<SourceResponse>> list(PageQuery query) {
        return LISTING.page(pool, query, SourceRepository::response);
    }

    private static SourceResponse response(Row row) {
        return new SourceResponse(
                row.getString("code"),
                row.getLong("version"),
                row.getString("title"),
                row.getString("lang"),
                row.getLocalDate("published_on"),
                row.getString("note"),
                row.getString("licence"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
