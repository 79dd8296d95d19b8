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
import org.mainspring.chassis.page.Selection;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.ledger.MinorUnits;

/** What a settlement's statement says, for reading: to a bank what it pays itself. Who learns of it at all the settlement says. */
@ApplicationScoped
class StatementRepository {

    private static final String LINE_COLUMNS =
            "l.number, l.issued_in, l.redeemed_in, l.provider_id, l.redemptions, l.amount, s.currency";
    private static final String LINES =
            "settlement_line l join settlement s on s.id = l.settlement_id join programme g on g.id = s.programme_id";
    private static final Listing LINE_LISTING =
            Listing.of(LINE_COLUMNS, LINES, "l.number", "int").sortable("number", "l.number", "int");
    private static final String PAYMENT_COLUMNS =
            "p.number, p.provider_id, p.organization_id, p.region, p.redemptions, p.amount, s.currency";
    private static final String PAYMENTS =
            "settlement_payment p join settlement s on s.id = p.settlement_id join programme g on g.id = s.programme_id";
    private static final Listing PAYMENT_LISTING =
            Listing.of(PAYMENT_COLUMNS, PAYMENTS, "p.number", "int").sortable("number", "p.number", "int");
    private static final String OF_BANK = "(g.sponsor_id = any(?) or provider_id = any(?))";
    private static final String ALL = "select %s from %s where s.id = $1 and ($2 or "
            + OF_BANK.replaceFirst("\\?", "\\$3").replaceFirst("\\?", "\\$4") + ") order by number";

    private final Pool pool;

    StatementRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<SettlementLineResponse>> lines(UUID settlementId, PageQuery query, Actor actor) {
        return own(LINE_LISTING.filter().where("l.settlement_id = ?", settlementId), actor)
                .page(pool, query, StatementRepository::line);
    }

    Uni<Page<SettlementPaymentResponse>> payments(UUID settlementId, PageQuery query, Actor actor) {
        return own(PAYMENT_LISTING.filter().where("p.settlement_id = ?", settlementId), actor)
                .page(pool, query, StatementRepository::payment);
    }

    private static Selection own(Selection selection, Actor actor) {
        return actor.administersAll()
                ? selection
                : selection.whereAll(OF_BANK, List.of(actor.asSponsor(), actor.asProvider()));
    }

    Uni<List<SettlementLineResponse>> allLines(UUID settlementId, Actor actor) {
        return all(ALL.formatted(LINE_COLUMNS, LINES), settlementId, actor, StatementRepository::line);
    }

    Uni<List<SettlementPaymentResponse>> allPayments(UUID settlementId, Actor actor) {
        return all(ALL.formatted(PAYMENT_COLUMNS, PAYMENTS), settlementId, actor, StatementRepository::payment);
    }

    private <T> Uni<List<T>> all(String statement, UUID settlementId, Actor actor, Function<Row, T> read) {
        Tuple values = Tuple.of(settlementId, actor.administersAll(), actor.asSponsor(), actor.asProvider());
        return pool.preparedQuery(statement).execute(values).map(rows -> items(rows, read));
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
                row.getUUID("provider_id"),
                row.getUUID("organization_id"),
                row.getString("region"),
                row.getInteger("redemptions"),
                MinorUnits.money(row.getLong("amount"), row.getString("currency")));
    }
}
