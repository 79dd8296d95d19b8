package org.mainspring.funding.journal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.mainspring.chassis.problem.Refusal;

/** Rebuilds every balance of a programme from its postings and holds it against what is kept. */
@ApplicationScoped
class CheckRepository {

    // In one statement, so of one instant. The postings are read twice; a third time only those that are wrong. What is
    // limited is made
    // before: for the first hundred alone another plan would seem cheaper, and is a thousand times as dear where all is
    // well.
    private static final String CHECK = """
            with mine as materialized (select id, name, currency, balance from account where programme_id = $1),
            line as not materialized (
              select account_id, number, amount, balance, sum(amount) over (partition by account_id order by number) as running
              from posting where account_id in (select id from mine)),
            book as materialized (
              select account_id, count(*) as postings, sum(amount) as rebuilt, min(number) filter (where balance <> running) as wrong
              from line group by account_id),
            uneven as materialized (
              select entry_id, sum(amount) as found, min(account_id) as account_id
              from posting where account_id in (select id from mine) group by entry_id having sum(amount) <> 0),
            fault as (
              (select 'BALANCE' as kind, name as place, currency, balance as found, coalesce(rebuilt, 0)::bigint as rebuilt
               from mine left join book on account_id = id where balance <> coalesce(rebuilt, 0) limit 100)
              union all
              (select 'RUNNING_BALANCE', name, currency, p.balance,
                 (select sum(amount)::bigint from posting where account_id = mine.id and number <= wrong)
               from book join mine on id = account_id join posting p on p.account_id = book.account_id and p.number = wrong
               where wrong is not null limit 100)
              union all
              (select 'MONTHS', name, currency, sum(moved)::bigint, balance
               from mine join account_month on account_id = id group by name, currency, balance having sum(moved) <> balance limit 100)
              union all
              (select 'ENTRY', entry_id::text, currency, found::bigint, 0 from uneven join mine on id = account_id limit 100)
              limit 100)
            select whole.*, fault.*
            from (select (select count(*) from mine) as accounts, (select count(*) from entry where programme_id = $1) as entries,
                (select coalesce(sum(postings), 0)::bigint from book) as postings) whole
              left join fault on true
            where exists (select from programme where id = $1)""";

    private final Pool pool;

    CheckRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<LedgerCheck> check(UUID programmeId) {
        return pool.preparedQuery(CHECK).execute(Tuple.of(programmeId)).map(rows -> check(programmeId, rows));
    }

    private static LedgerCheck check(UUID programmeId, RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw Refusal.notFound("programme", programmeId);
        }
        Row counts = rows.iterator().next();
        List<LedgerFault> faults = StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.getString("kind") != null)
                .map(CheckRepository::fault)
                .toList();
        return new LedgerCheck(
                faults.isEmpty(),
                counts.getLong("accounts"),
                counts.getLong("entries"),
                counts.getLong("postings"),
                faults);
    }

    private static LedgerFault fault(Row row) {
        String currency = row.getString("currency");
        return new LedgerFault(
                LedgerFault.Kind.valueOf(row.getString("kind")),
                row.getString("place"),
                SignedMoney.of(row.getLong("found"), currency),
                SignedMoney.of(row.getLong("rebuilt"), currency));
    }
}
