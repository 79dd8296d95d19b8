package org.mainspring.funding.redemption;

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
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.ledger.MinorUnits;

/** Redemptions in the database, for reading: with whether they are settled. */
@ApplicationScoped
class RedemptionViewRepository {

    private static final String COLUMNS = """
            r.id, s.changes, r.voucher_id, r.programme_id, r.holder_id, r.organization_id, r.issued_in, r.redeemed_in, r.currency,
            r.amount, r.lapsed, r.status, r.invoice_number, r.invoice_amount, r.invoice_date, r.invoice_sha256, r.redeemed_by, r.redeemed_on,
            s.settlement_id, t.settled_on, coalesce(t.version, 0) as settlement_version, r.created_at""";
    private static final String FROM = """
            redemption r join programme g on g.id = r.programme_id join redemption_settlement s on s.redemption_id = r.id
            left join settlement t on t.id = s.settlement_id""";
    private static final String CONCERNED = "(r.organization_id = any(?) or r.holder_id = any(?))";
    private static final String VISIBLE =
            "(g.sponsor_id = any(?) or r.organization_id = any(?) or r.holder_id = any(?))";
    private static final String BY_ID = "select " + COLUMNS + " from " + FROM
            + " where r.id = $1 and ($2 or g.sponsor_id = any($3) or r.organization_id = any($4) or r.holder_id = any($4))";
    private static final Listing LISTING =
            Listing.of(COLUMNS, FROM, "r.id", "uuid").sortable("createdAt", "r.created_at", "timestamptz");

    private final Pool pool;
    private final PointReads reads;

    RedemptionViewRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    /** One that the caller has to do with; to others there is none. */
    Uni<RedemptionResponse> read(UUID id, Actor actor) {
        Tuple values = Tuple.of(id, actor.administersAll(), actor.asSponsor(), actor.asEnterprise());
        return reads.require("redemption", values, BY_ID, RedemptionViewRepository::response);
    }

    Uni<Page<RedemptionResponse>> list(RedemptionQuery query, Actor actor) {
        Selection selection = LISTING.filter()
                .where("r.programme_id = ?", query.programmeId)
                .where("r.voucher_id = ?", query.voucherId)
                .where("r.organization_id = ?", query.organizationId)
                .where("r.holder_id = ?", query.holderId)
                .where("s.settlement_id = ?", query.settlementId);
        UUID[] own = actor.asEnterprise();
        if (actor.asSponsor().length > 0) {
            selection.whereAll(VISIBLE, List.of(actor.asSponsor(), own, own));
        } else if (!actor.administersAll()) {
            // Alone, so that the enterprise's indexes find the few there are.
            selection.whereAll(CONCERNED, List.of(own, own));
        }
        return selection.page(pool, query, RedemptionViewRepository::response);
    }

    private static RedemptionResponse response(Row row) {
        return new RedemptionResponse(
                row.getUUID("id"),
                row.getInteger("changes"),
                row.getLong("settlement_version"),
                row.getUUID("voucher_id"),
                row.getUUID("programme_id"),
                row.getUUID("holder_id"),
                row.getUUID("organization_id"),
                row.getString("issued_in"),
                row.getString("redeemed_in"),
                money(row, "amount"),
                money(row, "lapsed"),
                RedemptionStatus.valueOf(row.getString("status")),
                invoice(row),
                row.getString("redeemed_by"),
                row.getLocalDate("redeemed_on"),
                row.getUUID("settlement_id"),
                row.getLocalDate("settled_on"),
                row.getOffsetDateTime("created_at").toInstant());
    }

    private static Invoice invoice(Row row) {
        return new Invoice(
                row.getString("invoice_number"),
                money(row, "invoice_amount"),
                row.getLocalDate("invoice_date"),
                row.getString("invoice_sha256"));
    }

    private static Money money(Row row, String column) {
        return MinorUnits.money(row.getLong(column), row.getString("currency"));
    }
}
