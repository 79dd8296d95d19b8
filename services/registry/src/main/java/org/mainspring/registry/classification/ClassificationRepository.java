package org.mainspring.registry.classification;

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

/** Classifications in the database. */
@ApplicationScoped
class ClassificationRepository implements PanacheRepositoryBase<Classification, String> {

    private static final String COLUMNS =
            "c.code, c.version, c.name_zh, c.name_en, c.latest_number, c.latest_valid_from, c.created_at";
    private static final String BY_CODE = "select " + COLUMNS + " from classification c where c.code = $1";
    private static final Listing LISTING =
            Listing.of(COLUMNS, "classification c", "c.code", "text").sortable("code", "c.code", "text");

    private final Pool pool;
    private final PointReads reads;

    ClassificationRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<Void> refuseTaken(String code) {
        return findById(code)
                .onItem()
                .ifNotNull()
                .failWith(() -> Refusal.alreadyExists("/code", "There is a classification " + code + " already."))
                .replaceWithVoid();
    }

    /** Whoever adds a version waits for the one before, so numbers have no gaps. */
    Uni<Classification> requireLocked(String code) {
        return findById(code, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("classification", code));
    }

    Uni<ClassificationResponse> read(String code, Language language) {
        return reads.require("classification", code, BY_CODE, row -> response(row, language));
    }

    Uni<Page<ClassificationResponse>> list(PageQuery query, Language language) {
        return LISTING.page(pool, query, row -> response(row, language));
    }

    private static ClassificationResponse response(Row row, Language language) {
        var names = new Names(row.getString("name_zh"), row.getString("name_en"));
        return new ClassificationResponse(
                row.getString("code"),
                row.getLong("version"),
                names,
                names.in(language),
                row.getInteger("latest_number"),
                row.getLocalDate("latest_valid_from"),
                row.getOffsetDateTime("created_at").toInstant());
    }
}
