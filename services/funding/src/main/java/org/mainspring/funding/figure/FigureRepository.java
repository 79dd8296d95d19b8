package org.mainspring.funding.figure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.ledger.MinorUnits;

/** Adds up the ledger. */
@ApplicationScoped
class FigureRepository {

    private static final int MOST = 1_000;

    /** Grouped by the key, and once more without it: an enterprise that drew twice counts once in all. */
    private static final String FIGURES = """
            select grouping(k.key) = 1 as in_all, k.key, a.currency,
              coalesce(-sum(%2$s) filter (where a.kind = 'PLEDGED'), 0)::bigint as pledged,
              coalesce(sum(%2$s) filter (where a.kind not in ('PLEDGED', 'AVAILABLE')), 0)::bigint as allocated,
              coalesce(sum(%2$s) filter (where a.kind in ('OUTSTANDING', 'REPAID', 'SETTLED')), 0)::bigint as drawn,
              count(distinct a.organization_id) filter (where a.kind in ('OUTSTANDING', 'REPAID') and %2$s > 0) as beneficiaries
            from %1$s
            where %3$s
            group by grouping sets ((k.key, a.currency), (a.currency))
            order by 1 desc, 2, 3 limit %4$d""";

    private static final String STANDING = "account a cross join lateral (select %s as key) k";
    private static final String MOVING = """
            entry e join posting p on p.entry_id = e.id join account a on a.id = p.account_id
            cross join lateral (select %s as key) k""";

    private final Pool pool;

    FigureRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<FiguresResponse> find(FigureQuery query, FigureDimension by) {
        boolean monthly = by == FigureDimension.MONTH;
        Tuple values = Tuple.tuple();
        String statement = FIGURES.formatted(
                (monthly ? MOVING : STANDING).formatted(by.key),
                monthly ? "p.amount" : "a.balance",
                conditions(query, monthly ? "e" : "a", values),
                MOST);
        return pool.preparedQuery(statement).execute(values).map(rows -> response(by, rows));
    }

    private static String conditions(FigureQuery query, String programmeOf, Tuple values) {
        return "true" + and(programmeOf + ".programme_id", query.programmeId, values)
                + and("a.provider_id", query.providerId, values)
                + and("a.region", query.district, values);
    }

    private static String and(String column, @Nullable Object value, Tuple values) {
        if (value == null) {
            return "";
        }
        values.addValue(value);
        return " and " + column + " = $" + values.size();
    }

    private static FiguresResponse response(FigureDimension by, RowSet<Row> rows) {
        List<Row> found = StreamSupport.stream(rows.spliterator(), false).toList();
        return new FiguresResponse(by, figures(found, false), figures(found, true));
    }

    private static List<Figures> figures(List<Row> rows, boolean inAll) {
        return rows.stream()
                .filter(row -> Objects.equals(row.getBoolean("in_all"), inAll))
                .map(FigureRepository::figures)
                .toList();
    }

    private static Figures figures(Row row) {
        String currency = row.getString("currency");
        return new Figures(
                row.getString("key"),
                MinorUnits.money(row.getLong("pledged"), currency),
                MinorUnits.money(row.getLong("allocated"), currency),
                MinorUnits.money(row.getLong("drawn"), currency),
                row.getLong("beneficiaries"));
    }
}
