package org.mainspring.funding.correction;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.funding.actor.Actor;

/** Corrections in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class CorrectionRepository implements PanacheRepositoryBase<Correction, UUID> {

    private static final String FROM = "correction c join programme g on g.id = c.programme_id";
    private static final String COLUMNS = """
            c.id, c.version, c.kind, c.subject_id, c.programme_id, c.provider_id, c.status, c.reason, c.proposed_by, c.decided_by,
            c.created_at, c.updated_at""";
    private static final String VISIBLE = "(g.sponsor_id = any(?) or c.provider_id = any(?))";
    private static final String BY_ID = "select " + COLUMNS + " from " + FROM + " where c.id = $1 and ($2 or "
            + VISIBLE.replaceFirst("\\?", "\\$3").replaceFirst("\\?", "\\$4") + ")";
    private static final Listing LISTING =
            Listing.of(COLUMNS, FROM, "c.id", "uuid").sortable("createdAt", "c.created_at", "timestamptz");

    private final Pool pool;
    private final PointReads reads;

    CorrectionRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    /** Loads it and lets nobody else decide on it before this transaction ends. */
    Uni<Correction> require(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("correction", id));
    }

    /** Refuses a second one of the same. */
    Uni<Void> refuseTaken(UUID subjectId) {
        return find("subjectId = ?1 and status <> ?2", subjectId, CorrectionStatus.DECLINED)
                .firstResult()
                .invoke(CorrectionRepository::refuse)
                .replaceWithVoid();
    }

    private static void refuse(@Nullable Correction other) {
        if (other != null) {
            throw Refusal.alreadyExists(
                    "/subjectId", "A correction of it is " + other.shown().status() + " already.");
        }
    }

    /** One that the caller has to do with; to others there is none. */
    Uni<CorrectionResponse> read(UUID id, Actor actor) {
        Tuple values = Tuple.of(id, actor.administersAll(), actor.asSponsor(), actor.asProvider());
        return reads.require("correction", values, BY_ID, CorrectionRepository::response);
    }

    Uni<Page<CorrectionResponse>> list(CorrectionQuery query, Actor actor) {
        Selection selection = LISTING.filter()
                .where("c.programme_id = ?", query.programmeId)
                .where("c.provider_id = ?", query.providerId)
                .where("c.subject_id = ?", query.subjectId)
                .where("c.status = ?", query.status);
        if (!actor.administersAll()) {
            selection.whereAll(VISIBLE, List.of(actor.asSponsor(), actor.asProvider()));
        }
        return selection.page(pool, query, CorrectionRepository::response);
    }

    private static CorrectionResponse response(Row row) {
        return new CorrectionResponse(
                row.getUUID("id"),
                row.getLong("version"),
                CorrectionKind.valueOf(row.getString("kind")),
                row.getUUID("subject_id"),
                row.getUUID("programme_id"),
                row.getUUID("provider_id"),
                CorrectionStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getString("decided_by"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
