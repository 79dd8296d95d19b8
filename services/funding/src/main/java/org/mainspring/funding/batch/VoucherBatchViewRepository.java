package org.mainspring.funding.batch;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.Selection;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.ledger.MinorUnits;

/** Batches in the database, for reading. */
@ApplicationScoped
class VoucherBatchViewRepository {

    private static final String COLUMNS = """
            b.id, b.version, b.programme_id, b.provider_id, b.region, b.currency, b.value, b.count, b.partial, b.valid_until,
            b.status, b.note, b.proposed_by, b.issued_by, b.created_at, b.updated_at""";
    private static final String FROM = "voucher_batch b join programme g on g.id = b.programme_id";
    private static final String VISIBLE = "(g.sponsor_id = any(?) or b.provider_id = any(?))";

    /** With the whole of its vouchers, some thousand rows, which is why a list goes without. */
    private static final String BY_ID = "select " + COLUMNS + ", s.* from " + FROM + """
             cross join lateral (
              select count(*) as vouchers, coalesce(sum(v.version), 0)::bigint as changes,
                count(*) filter (where v.status = 'FREE') as free, count(*) filter (where v.status = 'HELD') as held,
                count(*) filter (where v.status = 'REDEEMED') as redeemed,
                count(*) filter (where v.status = 'EXPIRED') as expired,
                count(*) filter (where v.status = 'CANCELLED') as cancelled,
                coalesce(sum(v.remaining), 0)::bigint as remaining_amount,
                coalesce(sum(v.redeemed), 0)::bigint as redeemed_amount,
                coalesce(sum(v.lapsed), 0)::bigint as lapsed_amount
              from voucher v where v.batch_id = b.id) s
            where b.id = $1 and ($2 or g.sponsor_id = any($3) or b.provider_id = any($4))""";

    private static final Listing LISTING =
            Listing.of(COLUMNS, FROM, "b.id", "uuid").sortable("createdAt", "b.created_at", "timestamptz");

    private final Pool pool;

    VoucherBatchViewRepository(Pool pool) {
        this.pool = pool;
    }

    /** One that the caller has to do with; to others there is none. */
    Uni<VoucherBatchResponse> read(UUID id, Actor actor) {
        return pool.preparedQuery(BY_ID)
                .execute(Tuple.of(id, actor.administersAll(), actor.asSponsor(), actor.asProvider()))
                .map(rows -> requireRow(rows, id))
                .map(row -> response(row, row.getLong("changes"), counts(row)));
    }

    private static Row requireRow(RowSet<Row> rows, UUID id) {
        if (rows.size() == 0) {
            throw Refusal.notFound("voucher batch", id);
        }
        return rows.iterator().next();
    }

    Uni<Page<VoucherBatchResponse>> list(VoucherBatchQuery query, Actor actor) {
        Selection selection = LISTING.filter()
                .where("b.programme_id = ?", query.programmeId)
                .where("b.provider_id = ?", query.providerId)
                .where("b.region = ?", query.region)
                .where("b.status = ?", query.status);
        if (!actor.administersAll()) {
            selection.whereAll(VISIBLE, List.of(actor.asSponsor(), actor.asProvider()));
        }
        return selection.page(pool, query, row -> response(row, 0, null));
    }

    private static @Nullable VoucherCounts counts(Row row) {
        return row.getLong("vouchers") == 0
                ? null
                : new VoucherCounts(
                        row.getLong("free"),
                        row.getLong("held"),
                        row.getLong("redeemed"),
                        row.getLong("expired"),
                        row.getLong("cancelled"),
                        money(row, "remaining_amount"),
                        money(row, "redeemed_amount"),
                        money(row, "lapsed_amount"));
    }

    private static VoucherBatchResponse response(Row row, long changes, @Nullable VoucherCounts counts) {
        return new VoucherBatchResponse(
                row.getUUID("id"),
                row.getLong("version"),
                changes,
                row.getUUID("programme_id"),
                row.getUUID("provider_id"),
                row.getString("region"),
                money(row, "value"),
                row.getInteger("count"),
                row.getBoolean("partial"),
                row.getLocalDate("valid_until"),
                VoucherBatchStatus.valueOf(row.getString("status")),
                counts,
                row.getString("note"),
                row.getString("proposed_by"),
                row.getString("issued_by"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    private static Money money(Row row, String column) {
        return MinorUnits.money(row.getLong(column), row.getString("currency"));
    }
}
