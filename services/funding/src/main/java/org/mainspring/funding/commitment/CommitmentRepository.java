package org.mainspring.funding.commitment;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.ledger.MinorUnits;

/** Commitments in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {

    private static final String COLUMNS = """
            c.id, c.version, c.programme_id, c.provider_id, c.currency, c.amount, c.from_unnamed, c.status, c.note, c.proposed_by,
            c.confirmed_by, c.created_at, c.updated_at""";
    private static final String FROM = "commitment c join programme g on g.id = c.programme_id";
    private static final String VISIBLE = "(g.sponsor_id = any(?) or c.provider_id = any(?))";
    private static final String BY_ID = "select " + COLUMNS + " from " + FROM + " where c.id = $1 and ($2 or "
            + VISIBLE.replaceFirst("\\?", "\\$3").replaceFirst("\\?", "\\$4") + ")";
    private static final Listing LISTING =
            Listing.of(COLUMNS, FROM, "c.id", "uuid").sortable("createdAt", "c.created_at", "timestamptz");

    private final Pool pool;
    private final PointReads reads;

    CommitmentRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    Uni<Commitment> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> Refusal.notFound("commitment", id));
    }

    /** One that the caller has to do with; to others there is none. */
    Uni<CommitmentResponse> read(UUID id, Actor actor) {
        Tuple values = Tuple.of(id, actor.administersAll(), actor.asSponsor(), actor.asProvider());
        return reads.require("commitment", values, BY_ID, CommitmentRepository::response);
    }

    Uni<Page<CommitmentResponse>> list(CommitmentQuery query, Actor actor) {
        Selection selection = LISTING.filter()
                .where("c.programme_id = ?", query.programmeId)
                .where("c.provider_id = ?", query.providerId)
                .where("c.status = ?", query.status);
        if (!actor.administersAll()) {
            selection.whereAll(VISIBLE, List.of(actor.asSponsor(), actor.asProvider()));
        }
        return selection.page(pool, query, CommitmentRepository::response);
    }

    private static CommitmentResponse response(Row row) {
        return new CommitmentResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("programme_id"),
                row.getUUID("provider_id"),
                MinorUnits.money(row.getLong("amount"), row.getString("currency")),
                row.getBoolean("from_unnamed"),
                CommitmentStatus.valueOf(row.getString("status")),
                row.getString("note"),
                row.getString("proposed_by"),
                row.getString("confirmed_by"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
