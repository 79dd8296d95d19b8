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
            select grouping(k.key) = 1 as in_all, k.key, m.currency,
              coalesce(-sum(m.amount) filter (where m.kind = 'PLEDGED'), 0)::bigint as pledged,
              coalesce(sum(m.amount) filter (where m.kind not in ('PLEDGED', 'AVAILABLE', 'HOLDER')), 0)::bigint as allocated,
              coalesce(sum(m.amount) filter (where m.kind in ('OUTSTANDING', 'REPAID', 'SETTLED')), 0)::bigint as drawn,
              count(distinct m.organization_id) filter (where m.drew > 0) as beneficiaries
            from (%s union all %s) m cross join lateral (select %s as key) k
            where %s
            group by grouping sets ((k.key, m.currency), (m.currency))
            order by 1 desc, 2, 3 limit %d""";

    private static final String STANDING = """
            select programme_id, provider_id, region, currency, kind, balance as amount, organization_id,
              case when kind in ('OUTSTANDING', 'REPAID') then balance end as drew, null::date as month
            from account""";

    // Paid back is no drawing: the two accounts of an allocation are added up. All that is asked for by is in the
    // partition, so
    // that a programme's months are read and no other's.
    private static final String MOVING = """
            select a.programme_id, a.provider_id, a.region, a.currency, a.kind, m.moved as amount, a.organization_id,
              sum(m.moved) filter (where a.kind in ('OUTSTANDING', 'REPAID'))
                over (partition by a.programme_id, a.provider_id, a.region, a.allocation_id, m.month) as drew, m.month
            from account_month m join account a on a.id = m.account_id""";

    /** Accounts of vouchers are a region's; who had the use of what was settled is told by the redemptions. */
    private static final String HOLDERS = """
            select r.programme_id, r.provider_id, r.redeemed_in, r.currency, 'HOLDER', r.amount, r.holder_id, r.amount, s.settled_on
            from settlement s join redemption_settlement t on t.settlement_id = s.id join redemption r on r.id = t.redemption_id
            where s.status = 'CONFIRMED'""";

    private final Pool pool;

    FigureRepository(Pool pool) {
        this.pool = pool;
    }

    Uni<FiguresResponse> find(FigureQuery query, FigureDimension by) {
        Tuple values = Tuple.tuple();
        String money = by == FigureDimension.MONTH ? MOVING : STANDING;
        String statement = FIGURES.formatted(money, HOLDERS, by.key, conditions(query, values), MOST);
        return pool.preparedQuery(statement).execute(values).map(rows -> response(by, rows));
    }

    private static String conditions(FigureQuery query, Tuple values) {
        return "true" + and("m.programme_id", query.programmeId, values)
                + and("m.provider_id", query.providerId, values)
                + and("m.region", query.district, values);
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
