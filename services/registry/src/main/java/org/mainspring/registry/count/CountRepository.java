package org.mainspring.registry.count;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** Counts holders in the database. */
@ApplicationScoped
class CountRepository {

    private static final int MOST_KEYS = 1_000;

    /** Where the source does not tell the day of conferral it was always held. */
    private static final String BEGUN = "coalesce(r.conferred_on, '-infinity') <= $2";
    /** The first day on which it is not held any more. */
    private static final String END = "coalesce(least(r.expires_on, r.revoked_on), 'infinity')";

    private static final String BY_KEY = """
            with held as (select distinct r.organization_id, %1$s as key from recognition r %2$s
              where %3$s and %4$s > $2)
            select true as in_all, null as key, count(distinct organization_id) as holders from held
            union all
            (select false, key, count(*) from held group by key order by key limit %5$d)""";

    /** Who holds it several times, or at several levels, begins once and ceases once: the days of all are put together. */
    private static final String TURNS = """
            with spans as (
              select unnest(range_agg(daterange(coalesce(r.conferred_on, '-infinity'), %2$s))) as days
              from recognition r %1$s where %3$s and %2$s > coalesce(r.conferred_on, '-infinity')
              group by r.organization_id)
            select extract(year from nullif(turn.day, '-infinity'))::int as year, sum(turn.balance)::bigint as balance
            from spans cross join lateral (values (lower(days), 1), (upper(days), -1)) as turn (day, balance)
            where turn.day <= $2 group by 1""";

    private static final String HOLDER = "join organization o on o.id = r.organization_id";

    private final Pool pool;

    CountRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<Tally> tally(CountQuery query, Dimension by, LocalDate day) {
        if (by == Dimension.YEAR) {
            return yearly(query, day);
        }
        Tuple values = Tuple.of(query.scheme, day);
        String conditions = conditions(query, values);
        String holder = by.ofOrganization || query.district != null ? HOLDER : "";
        return pool.preparedQuery(BY_KEY.formatted(by.key, holder, conditions, END, MOST_KEYS + 1))
                .execute(values)
                .map(CountRepository::tally);
    }

    private Uni<Tally> yearly(CountQuery query, LocalDate day) {
        Tuple values = Tuple.of(query.scheme, day);
        String conditions = conditions(query, values);
        return pool.preparedQuery(TURNS.formatted(query.district == null ? "" : HOLDER, END, conditions))
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Tally.Turn(row.getInteger("year"), row.getLong("balance")))
                        .toList())
                .map(turns -> Tally.yearly(turns, day));
    }

    private static String conditions(CountQuery query, Tuple values) {
        String conditions = "r.scheme = $1 and " + BEGUN;
        if (query.level != null) {
            values.addValue(query.level);
            conditions += " and r.level = $" + values.size();
        }
        if (query.district != null) {
            values.addValue(query.district);
            conditions += " and o.district = $" + values.size();
        }
        return conditions;
    }

    private static Tally tally(RowSet<Row> rows) {
        Map<String, Long> byKey = new LinkedHashMap<>();
        long total = 0;
        for (Row row : rows) {
            if (row.getBoolean("in_all")) {
                total = row.getLong("holders");
            } else if (byKey.size() < MOST_KEYS) {
                byKey.put(Objects.requireNonNullElse(row.getString("key"), Tally.UNKNOWN), row.getLong("holders"));
            }
        }
        return new Tally(total, byKey, 0, rows.size() <= MOST_KEYS + 1);
    }
}
