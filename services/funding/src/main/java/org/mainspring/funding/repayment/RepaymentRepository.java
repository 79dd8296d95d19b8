package org.mainspring.funding.repayment;

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

/** Repayments in the database: aggregates for writing, plain SQL for reading. */
@ApplicationScoped
class RepaymentRepository implements PanacheRepositoryBase<Repayment, UUID> {

    private static final String ALLOCATION = "select allocation_id from repayment where id = ?1";
    private static final String PAID_SO_FAR = """
            select (select cast(min(paid_on) as text) from drawdown where allocation_id = cast(?1 as uuid) and status = 'PAID'),
              (select cast(coalesce(sum(amount), 0) as bigint) from repayment where allocation_id = cast(?1 as uuid) and status = 'REPORTED')""";
    private static final String FROM =
            "repayment r join allocation l on l.id = r.allocation_id join programme g on g.id = l.programme_id";
    private static final String COLUMNS = """
            r.id, r.version, r.allocation_id, l.organization_id, r.currency, r.amount, r.repaid_on, r.reference, r.status, r.reason,
            r.reported_by, r.confirmed_by, r.created_at, r.updated_at""";
    private static final String VISIBLE =
            "(g.sponsor_id = any(?) or l.provider_id = any(?) or l.organization_id = any(?))";
    private static final String BY_ID = "select " + COLUMNS + " from " + FROM + " where r.id = $1 and ($2 or "
            + VISIBLE.replaceFirst("\\?", "\\$3").replaceFirst("\\?", "\\$4").replaceFirst("\\?", "\\$5")
            + ")";
    private static final Listing LISTING =
            Listing.of(COLUMNS, FROM, "r.id", "uuid").sortable("createdAt", "r.created_at", "timestamptz");

    private final Pool pool;
    private final PointReads reads;

    RepaymentRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    /** On which allocation it is paid back. */
    Uni<UUID> requireAllocation(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ALLOCATION, UUID.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("repayment", id));
    }

    /** What there is to pay back; with what is reported in this transaction. */
    Uni<PaidSoFar> paidSoFar(UUID allocationId) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(PAID_SO_FAR, Object[].class)
                .setParameter(1, allocationId)
                .getSingleResult()
                .map(PaidSoFar::of));
    }

    /** One that the caller has to do with; to others there is none. */
    Uni<RepaymentResponse> read(UUID id, Actor actor) {
        Tuple values =
                Tuple.of(id, actor.administersAll(), actor.asSponsor(), actor.asProvider(), actor.asEnterprise());
        return reads.require("repayment", values, BY_ID, RepaymentRepository::response);
    }

    Uni<Page<RepaymentResponse>> list(RepaymentQuery query, Actor actor) {
        Selection selection = LISTING.filter()
                .where("r.allocation_id = ?", query.allocationId)
                .where("l.organization_id = ?", query.organizationId)
                .where("l.programme_id = ?", query.programmeId)
                .where("r.status = ?", query.status);
        if (!actor.administersAll()) {
            selection.whereAll(VISIBLE, List.of(actor.asSponsor(), actor.asProvider(), actor.asEnterprise()));
        }
        return selection.page(pool, query, RepaymentRepository::response);
    }

    private static RepaymentResponse response(Row row) {
        return new RepaymentResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("allocation_id"),
                row.getUUID("organization_id"),
                MinorUnits.money(row.getLong("amount"), row.getString("currency")),
                row.getLocalDate("repaid_on"),
                row.getString("reference"),
                RepaymentStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getString("reported_by"),
                row.getString("confirmed_by"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
