package org.mainspring.funding.drawdown;

import io.quarkus.hibernate.reactive.panache.Panache;
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

/** Drawdowns in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class DrawdownRepository implements PanacheRepositoryBase<Drawdown, UUID> {

    private static final String ALLOCATION = "select allocation_id from drawdown where id = ?1";
    private static final String FROM =
            "drawdown d join allocation l on l.id = d.allocation_id join programme g on g.id = l.programme_id";
    private static final String COLUMNS = """
            d.id, d.version, l.version as allocation_version, d.allocation_id, l.organization_id, d.currency, d.amount, d.purpose,
            d.status, case when d.status in ('REQUESTED', 'APPROVED') then l.frozen_reason end as held, d.reason, d.reference,
            d.paid_on, d.requested_by, d.approved_by, d.paid_by, d.created_at, d.updated_at""";
    private static final String VISIBLE =
            "(g.sponsor_id = any(?) or l.provider_id = any(?) or l.organization_id = any(?))";
    private static final String BY_ID = "select " + COLUMNS + " from " + FROM + " where d.id = $1 and ($2 or "
            + VISIBLE.replaceFirst("\\?", "\\$3").replaceFirst("\\?", "\\$4").replaceFirst("\\?", "\\$5")
            + ")";
    private static final Listing LISTING =
            Listing.of(COLUMNS, FROM, "d.id", "uuid").sortable("createdAt", "d.created_at", "timestamptz");

    private final Pool pool;
    private final PointReads reads;

    DrawdownRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    /** On which allocation it draws. */
    Uni<UUID> requireAllocation(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ALLOCATION, UUID.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("drawdown", id));
    }

    /** One that the caller has to do with; to others there is none. */
    Uni<DrawdownResponse> read(UUID id, Actor actor) {
        Tuple values =
                Tuple.of(id, actor.administersAll(), actor.asSponsor(), actor.asProvider(), actor.asEnterprise());
        return reads.require("drawdown", values, BY_ID, DrawdownRepository::response);
    }

    Uni<Page<DrawdownResponse>> list(DrawdownQuery query, Actor actor) {
        Selection selection = LISTING.filter()
                .where("d.allocation_id = ?", query.allocationId)
                .where("l.organization_id = ?", query.organizationId)
                .where("l.programme_id = ?", query.programmeId)
                .where("d.status = ?", query.status);
        if (!actor.administersAll()) {
            selection.whereAll(VISIBLE, List.of(actor.asSponsor(), actor.asProvider(), actor.asEnterprise()));
        }
        return selection.page(pool, query, DrawdownRepository::response);
    }

    private static DrawdownResponse response(Row row) {
        return new DrawdownResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getLong("allocation_version"),
                row.getUUID("allocation_id"),
                row.getUUID("organization_id"),
                MinorUnits.money(row.getLong("amount"), row.getString("currency")),
                row.getString("purpose"),
                DrawdownStatus.valueOf(row.getString("status")),
                row.getString("held"),
                row.getString("reason"),
                row.getString("reference"),
                row.getLocalDate("paid_on"),
                row.getString("requested_by"),
                row.getString("approved_by"),
                row.getString("paid_by"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
