package org.mainspring.funding.settlement;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.mainspring.chassis.page.Listing;
import org.mainspring.chassis.page.Page;
import org.mainspring.chassis.page.PageQuery;
import org.mainspring.funding.ledger.MinorUnits;

/** What a settlement's statement says, for reading; whether the caller may is for the settlement to say. */
@ApplicationScoped
class StatementRepository {

    private static final String LINE_COLUMNS =
            "l.number, l.issued_in, l.redeemed_in, l.provider_id, l.redemptions, l.amount, s.currency";
    private static final String LINES = "settlement_line l join settlement s on s.id = l.settlement_id";
    private static final Listing LINE_LISTING =
            Listing.of(LINE_COLUMNS, LINES, "l.number", "int").sortable("number", "l.number", "int");
    private static final String PAYMENT_COLUMNS =
            "p.number, p.organization_id, p.region, p.redemptions, p.amount, s.currency";
    private static final String PAYMENTS = "settlement_payment p join settlement s on s.id = p.settlement_id";
    private static final Listing PAYMENT_LISTING =
            Listing.of(PAYMENT_COLUMNS, PAYMENTS, "p.number", "int").sortable("number", "p.number", "int");
    private static final String ALL = "select %s from %s where s.id = $1 order by number";

    private final Pool pool;

    StatementRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<SettlementLineResponse>> lines(UUID settlementId, PageQuery query) {
        return LINE_LISTING
                .filter()
                .where("l.settlement_id = ?", settlementId)
                .page(pool, query, StatementRepository::line);
    }

    Uni<Page<SettlementPaymentResponse>> payments(UUID settlementId, PageQuery query) {
        return PAYMENT_LISTING
                .filter()
                .where("p.settlement_id = ?", settlementId)
                .page(pool, query, StatementRepository::payment);
    }

    Uni<List<SettlementLineResponse>> allLines(UUID settlementId) {
        return all(ALL.formatted(LINE_COLUMNS, LINES), settlementId, StatementRepository::line);
    }

    Uni<List<SettlementPaymentResponse>> allPayments(UUID settlementId) {
        return all(ALL.formatted(PAYMENT_COLUMNS, PAYMENTS), settlementId, StatementRepository::payment);
    }

    private <T> Uni<List<T>> all(String statement, UUID settlementId, Function<Row, T> read) {
        return pool.preparedQuery(statement).execute(Tuple.of(settlementId)).map(rows -> items(rows, read));
    }

    private static <T> List<T> items(RowSet<Row> rows, Function<Row, T> read) {
        return StreamSupport.stream(rows.spliterator(), false).map(read).toList();
    }

    private static SettlementLineResponse line(Row row) {
        return new SettlementLineResponse(
                row.getString("issued_in"),
                row.getString("redeemed_in"),
                row.getUUID("provider_id"),
                row.getInteger("redemptions"),
                MinorUnits.money(row.getLong("amount"), row.getString("currency")));
    }

    private static SettlementPaymentResponse payment(Row row) {
        return new SettlementPaymentResponse(
                row.getUUID("organization_id"),
                row.getString("region"),
                row.getInteger("redemptions"),
                MinorUnits.money(row.getLong("amount"), row.getString("currency")));
    }
}
