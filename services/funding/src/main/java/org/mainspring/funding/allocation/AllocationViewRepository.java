package org.mainspring.funding.allocation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.ledger.Standing;

/** Allocations in the database, for reading: with how their money stands. */
@ApplicationScoped
class AllocationViewRepository {

    private static final String FROM = """
            allocation l join programme g on g.id = l.programme_id
            cross join lateral (
              select coalesce(sum(a.balance) filter (where a.kind = 'UNDRAWN'), 0)::bigint as undrawn,
                coalesce(sum(a.balance) filter (where a.kind = 'REQUESTED'), 0)::bigint as requested,
                coalesce(sum(a.balance) filter (where a.kind = 'OUTSTANDING'), 0)::bigint as outstanding,
                coalesce(sum(a.balance) filter (where a.kind = 'REPAID'), 0)::bigint as repaid,
                coalesce(sum(a.postings), 0)::bigint as movements
              from account a where a.allocation_id = l.id) s""";
    private static final String COLUMNS = """
            l.id, l.version, l.programme_id, l.provider_id, l.organization_id, l.application_id, l.region, l.currency, l.status,
            l.frozen_reason, l.frozen_recognition_id, l.frozen_since, l.proposed_provider_id, l.note, l.created_at, l.updated_at,
            s.undrawn, s.requested, s.outstanding, s.repaid, s.movements""";
    private static final String VISIBLE = """
            (g.sponsor_id = any(?) or l.provider_id = any(?) or l.proposed_provider_id = any(?) or l.organization_id = any(?))""";
    private static final String BY_ID = "select " + COLUMNS + " from " + FROM + " where l.id = $1 and ($2 or "
            + VISIBLE.replaceFirst("\\?", "\\$3")
                    .replaceFirst("\\?", "\\$4")
                    .replaceFirst("\\?", "\\$4")
                    .replaceFirst("\\?", "\\$5")
            + ")";
    private static final Listing LISTING =
            Listing.of(COLUMNS, FROM, "l.id", "uuid").sortable("createdAt", "l.created_at", "timestamptz");

    private final Pool pool;
    private final PointReads reads;

    AllocationViewRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    /** One that the caller has to do with; to others there is none. */
    Uni<AllocationResponse> read(UUID id, Actor actor) {
        Tuple values =
                Tuple.of(id, actor.administersAll(), actor.asSponsor(), actor.asProvider(), actor.asEnterprise());
        return reads.require("allocation", values, BY_ID, AllocationViewRepository::response);
    }

    Uni<Page<AllocationResponse>> list(AllocationQuery query, Actor actor) {
        Selection selection = LISTING.filter()
                .where("l.programme_id = ?", query.programmeId)
                .where("l.provider_id = ?", query.providerId)
                .where("l.organization_id = ?", query.organizationId)
                .where("l.status = ?", query.status);
        if (!actor.administersAll()) {
            selection.whereAll(
                    VISIBLE, List.of(actor.asSponsor(), actor.asProvider(), actor.asProvider(), actor.asEnterprise()));
        }
        return selection.page(pool, query, AllocationViewRepository::response);
    }

    private static AllocationResponse response(Row row) {
        var standing = new Standing(
                row.getLong("undrawn"), row.getLong("requested"), row.getLong("outstanding"), row.getLong("repaid"));
        return new AllocationResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getLong("movements"),
                row.getUUID("programme_id"),
                row.getUUID("provider_id"),
                row.getUUID("organization_id"),
                row.getUUID("application_id"),
                row.getString("region"),
                AllocationStatus.valueOf(row.getString("status")),
                freeze(row),
                row.getUUID("proposed_provider_id"),
                AllocatedMoney.of(standing, row.getString("currency")),
                row.getString("note"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    private static @Nullable Freeze freeze(Row row) {
        String reason = row.getString("frozen_reason");
        return reason == null
                ? null
                : new Freeze(
                        reason,
                        row.getUUID("frozen_recognition_id"),
                        row.getOffsetDateTime("frozen_since").toInstant());
    }
}
