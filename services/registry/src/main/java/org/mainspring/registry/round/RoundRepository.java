package org.mainspring.registry.round;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;

/** Rounds in the database. */
@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<Round, UUID> {

    private static final String COLUMNS = """
            r.id, r.version, r.scheme, r.level, r.batch_year, c.number, r.applications_from, r.applications_until, r.quota, r.state,
            r.closed_early_for, r.cancelled_for, r.decided_at, r.accepted, r.rejected, r.conferred_on, r.expires_on, r.conferred,
            r.not_conferred, r.source, r.created_at, r.updated_at""";
    private static final String FROM = "round r join criteria c on c.id = r.criteria_id";
    private static final String BY_ID = "select " + COLUMNS + " from " + FROM + " where r.id = $1";
    private static final Listing LISTING =
            Listing.of(COLUMNS, FROM, "r.id", "uuid").sortable("createdAt", "r.created_at", "timestamptz");
    private static final String CONFERRING = "select id from round where state = 'CONFERRING' order by id limit 100";

    private final Pool pool;
    private final PointReads reads;

    RoundRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    /** For a step of the round itself: nobody else takes one, and nobody acts in the round, until the transaction ends. */
    Uni<Round> requireForStep(UUID id) {
        return require(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** For acting in the round: it stays in its state until the transaction ends. */
    Uni<Round> requireForActing(UUID id) {
        return require(id, LockModeType.PESSIMISTIC_READ);
    }

    private Uni<Round> require(UUID id, LockModeType lock) {
        return findById(id, lock).onItem().ifNull().failWith(() -> Refusal.notFound("round", id));
    }

    Uni<List<UUID>> conferring() {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(CONFERRING, UUID.class)
                .getResultList());
    }

    Uni<RoundResponse> read(UUID id) {
        return reads.require("round", id, BY_ID, RoundRepository::response);
    }

    Uni<Page<RoundResponse>> list(RoundQuery query) {
        return LISTING.filter()
                .where("r.scheme = ?", query.scheme)
                .where("r.level = ?", query.level)
                .where("r.batch_year = ?", query.batchYear)
                .where("r.state = ?", query.state)
                .page(pool, query, RoundRepository::response);
    }

    private static RoundResponse response(Row row) {
        OffsetDateTime decidedAt = row.getOffsetDateTime("decided_at");
        return new RoundResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getString("scheme"),
                row.getString("level"),
                row.getInteger("batch_year"),
                row.getInteger("number"),
                row.getLocalDate("applications_from"),
                row.getLocalDate("applications_until"),
                row.getInteger("quota"),
                RoundState.valueOf(row.getString("state")),
                row.getString("closed_early_for"),
                row.getString("cancelled_for"),
                decidedAt == null ? null : decidedAt.toInstant(),
                row.getInteger("accepted"),
                row.getInteger("rejected"),
                row.getLocalDate("conferred_on"),
                row.getLocalDate("expires_on"),
                row.getInteger("conferred"),
                row.getInteger("not_conferred"),
                row.getString("source"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
