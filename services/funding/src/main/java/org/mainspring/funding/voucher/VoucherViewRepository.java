package org.mainspring.funding.voucher;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.chassis.read.PointReads;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.ledger.MinorUnits;

/** Vouchers in the database, for reading. */
@ApplicationScoped
class VoucherViewRepository {

    private static final String COLUMNS = """
            v.id, v.version, v.batch_id, v.number, v.programme_id, v.region, v.status, v.currency, v.value, v.remaining,
            v.redeemed, v.lapsed, v.partial, v.valid_until, v.holder_id, v.held_since, v.reason, v.created_at, v.updated_at""";
    private static final String FROM = "voucher v join programme g on g.id = v.programme_id";
    private static final String HELD = "v.holder_id = any(?)";
    private static final String VISIBLE = "(g.sponsor_id = any(?) or v.holder_id = any(?))";
    private static final String BY_ID = "select " + COLUMNS
            + ", case when v.holder_id = any($4) then v.code end as code from " + FROM
            + " where v.id = $1 and ($2 or g.sponsor_id = any($3) or v.holder_id = any($4))";
    private static final Listing LISTING =
            Listing.of(COLUMNS, FROM, "v.id", "uuid").sortable("createdAt", "v.created_at", "timestamptz");

    private final Pool pool;
    private final PointReads reads;

    VoucherViewRepository(Pool pool, PointReads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    /** One that the caller has to do with, with its code where it is the caller's; to others there is none. */
    Uni<VoucherResponse> read(UUID id, Actor actor) {
        Tuple values = Tuple.of(id, actor.administersAll(), actor.asSponsor(), actor.asEnterprise());
        return reads.require("voucher", values, BY_ID, row -> response(row, code(row.getString("code"))));
    }

    private static @Nullable String code(@Nullable String symbols) {
        return symbols == null ? null : new VoucherCode(symbols).grouped();
    }

    Uni<Page<VoucherResponse>> list(VoucherQuery query, Actor actor) {
        Selection selection = LISTING.filter()
                .where("v.programme_id = ?", query.programmeId)
                .where("v.batch_id = ?", query.batchId)
                .where("v.holder_id = ?", query.holderId)
                .where("v.status = ?", query.status);
        if (actor.asSponsor().length > 0) {
            selection.whereAll(VISIBLE, List.of(actor.asSponsor(), actor.asEnterprise()));
        } else if (!actor.administersAll()) {
            // Alone, so that the holder's index finds the few there are.
            selection.whereAll(HELD, List.of((Object) actor.asEnterprise()));
        }
        return selection.page(pool, query, row -> response(row, null));
    }

    private static VoucherResponse response(Row row, @Nullable String code) {
        return new VoucherResponse(
                row.getUUID("id"),
                row.getLong("version"),
                row.getUUID("batch_id"),
                row.getInteger("number"),
                row.getUUID("programme_id"),
                row.getString("region"),
                VoucherStatus.valueOf(row.getString("status")),
                money(row, "value"),
                money(row, "remaining"),
                money(row, "redeemed"),
                money(row, "lapsed"),
                row.getBoolean("partial"),
                row.getLocalDate("valid_until"),
                code,
                row.getUUID("holder_id"),
                heldSince(row),
                row.getString("reason"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    private static Money money(Row row, String column) {
        return MinorUnits.money(row.getLong(column), row.getString("currency"));
    }

    private static @Nullable Instant heldSince(Row row) {
        var since = row.getOffsetDateTime("held_since");
        return since == null ? null : since.toInstant();
    }
}
