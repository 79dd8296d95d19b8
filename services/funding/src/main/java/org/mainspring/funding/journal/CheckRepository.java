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

/** Rebuilds every balance of a programme from its postings and holds it against what is kept. */
@ApplicationScoped
class CheckRepository {

    private static final String COUNTS = """
            select (select count(*) from account where programme_id = $1) as accounts,
              (select count(*) from entry where programme_id = $1) as entries,
              (select count(*) from posting p join account a on a.id = p.account_id where a.programme_id = $1) as postings""";

    private static final String FAULTS = """
            with line as (
              select a.id, a.name, a.currency, p.entry_id, p.amount, p.balance,
                sum(p.amount) over (partition by a.id order by p.number) as rebuilt
              from account a join posting p on p.account_id = a.id where a.programme_id = $1)
            (select 'BALANCE' as kind, a.name as place, a.currency, a.balance as found, coalesce(sum(l.amount), 0)::bigint as rebuilt
             from account a left join line l on l.id = a.id where a.programme_id = $1
             group by a.id having a.balance <> coalesce(sum(l.amount), 0) limit 100)
            union all
            (select 'RUNNING_BALANCE', name, currency, balance, rebuilt::bigint from line where balance <> rebuilt limit 100)
            union all
            (select 'ENTRY', entry_id::text, min(currency), sum(amount)::bigint, 0 from line
             group by entry_id having sum(amount) <> 0 limit 100)
            limit 100""";

    private final Pool pool;

    CheckRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<LedgerCheck> check(UUID programmeId) {
        Uni<List<LedgerFault>> faults =
                pool.preparedQuery(FAULTS).execute(Tuple.of(programmeId)).map(CheckRepository::faults);
        return faults.flatMap(found -> pool.preparedQuery(COUNTS)
                .execute(Tuple.of(programmeId))
                .map(rows -> check(found, rows.iterator().next())));
    }

    private static List<LedgerFault> faults(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(CheckRepository::fault)
                .toList();
    }

    private static LedgerFault fault(Row row) {
        String currency = row.getString("currency");
        return new LedgerFault(
                LedgerFault.Kind.valueOf(row.getString("kind")),
                row.getString("place"),
                SignedMoney.of(row.getLong("found"), currency),
                SignedMoney.of(row.getLong("rebuilt"), currency));
    }

    private static LedgerCheck check(List<LedgerFault> faults, Row counts) {
        return new LedgerCheck(
                faults.isEmpty(),
                counts.getLong("accounts"),
                counts.getLong("entries"),
                counts.getLong("postings"),
                faults);
    }
}
