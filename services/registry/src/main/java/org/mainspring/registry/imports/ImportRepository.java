package org.mainspring.registry.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.registry.bulk.FileFormat;

/** Imports in the database. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<BulkImport, UUID> {

    private static final String COLUMNS = """
            i.id, i.version, i.kind, i.format, i.dry_run, i.state, i.rows_read, i.rows_created, i.rows_changed,
            i.rows_unchanged, i.rows_refused, i.bytes_read, i.size, i.sha256, i.failure_code, i.failure, i.created_at,
            i.updated_at, i.finished_at""";
    private static final String BY_ID = "select " + COLUMNS + " from bulk_import i where i.id = $1";
    private static final Listing LISTING = Listing.of(COLUMNS, "bulk_import i", "i.id", "uuid")
            .sortable("createdAt", "i.created_at", "timestamptz")
            .byDefault("-createdAt");

    /** One works at a time, of all replicas; the lock dies with the transaction, and so with whoever holds it. */
    private static final String TURN = "select pg_try_advisory_xact_lock(hashtextextended('bulk_import', 42))";

    private final Pool pool;
    private final PointReads reads;

    ImportRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    /** The one that has waited longest of those not over, locked; {@code null} where there is none or another replica is at it. */
    Uni<@Nullable BulkImport> next() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(TURN, Boolean.class).getSingleResult())
                .flatMap(mine -> mine ? first() : Uni.createFrom().nullItem());
    }

    private Uni<@Nullable BulkImport> first() {
        return find("state = ?1 or state = ?2 order by createdAt, id", ImportState.RECEIVED, ImportState.RUNNING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Nobody else changes it until the transaction ends. */
    Uni<BulkImport> requireLocked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("import", id));
    }

    Uni<ImportResponse> read(UUID id) {
        return reads.require("import", id, BY_ID, ImportRepository::response);
    }

    Uni<Page<ImportResponse>> list(ImportQuery query) {
        return LISTING.filter()
                .where("i.kind = ?", query.kind)
                .where("i.state = ?", query.state)
                .page(pool, query, ImportRepository::response);
    }

    private static ImportResponse response(Row row) {
        String failure = row.getString("failure_code");
        return new ImportResponse(
                row.getUUID("id"),
                row.getLong("version"),
                ImportKind.valueOf(row.getString("kind")),
                FileFormat.valueOf(row.getString("format")),
                row.getBoolean("dry_run"),
                ImportState.valueOf(row.getString("state")),
                new Tally(
                        row.getLong("rows_read"),
                        row.getLong("rows_created"),
                        row.getLong("rows_changed"),
                        row.getLong("rows_unchanged"),
                        row.getLong("rows_refused")),
                row.getLong("bytes_read"),
                row.getLong("size"),
                row.getString("sha256"),
                failure == null ? null : new ImportFailure(failure, row.getString("failure")),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getOffsetDateTime("finished_at") == null
                        ? null
                        : row.getOffsetDateTime("finished_at").toInstant());
    }
}
