package org.mainspring.funding.journal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.ledger.AccountKind;
import org.mainspring.funding.ledger.MinorUnits;
import org.mainspring.funding.ledger.Standing;

/** Sums of accounts, now and at any instant before. */
@ApplicationScoped
class BalanceRepository {

    /** An account moves with each posting and keeps what it came to: the last one up to the instant says how it stood. */
    private static final String THEN = """
            cross join lateral (
              select p.balance from posting p where p.account_id = a.id and p.recorded_at <= $1
              order by p.recorded_at desc, p.number desc limit 1) s""";

    private static final String SUMS = """
            select a.currency, a.kind, sum(%s)::bigint as balance
            from account a join programme g on g.id = a.programme_id %s
            where %s group by a.currency, a.kind""";

    private final Pool pool;

    BalanceRepository(Pool pool) {
        this.pool = pool;
    }

    /** @param now what is shown as the instant where the query names none */
    Uni<BalancesResponse> find(BalanceQuery query, Actor actor, Instant now) {
        Instant at = query.at == null ? now : query.at;
        Tuple values = Tuple.of(at.atOffset(ZoneOffset.UTC));
        String conditions = conditions(query, actor, values);
        String statement = query.at == null
                ? SUMS.formatted("a.balance", "", conditions + " and $1::timestamptz is not null")
                : SUMS.formatted("s.balance", THEN, conditions);
        return pool.preparedQuery(statement).execute(values).map(rows -> new BalancesResponse(at, balances(rows)));
    }

    private static String conditions(BalanceQuery query, Actor actor, Tuple values) {
        StringBuilder conditions = new StringBuilder();
        and(conditions, values, "a.programme_id = ", query.programmeId);
        and(conditions, values, "a.provider_id = ", query.providerId);
        and(conditions, values, "a.allocation_id = ", query.allocationId);
        and(conditions, values, "a.organization_id = ", query.organizationId);
        and(conditions, values, "a.region = ", query.region);
        if (conditions.isEmpty()) {
            throw Refusal.badParameter(
                    "programmeId", "MISSING", "Name a programme, provider, allocation, organization or region.");
        }
        if (!actor.administersAll()) {
            values.addValue(actor.asSponsor()).addValue(actor.asProvider()).addValue(actor.asEnterprise());
            int last = values.size();
            conditions.append(
                    " and (g.sponsor_id = any($%d) or a.provider_id = any($%d) or a.organization_id = any($%d))"
                            .formatted(last - 2, last - 1, last));
        }
        return conditions.toString();
    }

    private static void and(StringBuilder conditions, Tuple values, String condition, @Nullable Object value) {
        if (value != null) {
            values.addValue(value);
            conditions
                    .append(conditions.isEmpty() ? "" : " and ")
                    .append(condition)
                    .append('$')
                    .append(values.size());
        }
    }

    private static List<BalancesResponse.Balance> balances(RowSet<Row> rows) {
        Map<String, Map<AccountKind, Long>> byCurrency = new TreeMap<>();
        StreamSupport.stream(rows.spliterator(), false).forEach(row -> byCurrency
                .computeIfAbsent(row.getString("currency"), currency -> new EnumMap<>(AccountKind.class))
                .put(AccountKind.valueOf(row.getString("kind")), row.getLong("balance")));
        return byCurrency.entrySet().stream()
                .map(one -> balance(one.getKey(), one.getValue()))
                .toList();
    }

    private static BalancesResponse.Balance balance(String currency, Map<AccountKind, Long> sums) {
        Function<Long, Money> money = minor -> MinorUnits.money(minor, currency);
        ToLongFunction<AccountKind> of = kind -> sums.getOrDefault(kind, 0L);
        Standing standing = Standing.of(sums);
        long available = of.applyAsLong(AccountKind.AVAILABLE);
        long vouchers = of.applyAsLong(AccountKind.VOUCHERS);
        long payable = of.applyAsLong(AccountKind.PAYABLE);
        long settled = of.applyAsLong(AccountKind.SETTLED);
        long allocated = standing.allocated() + vouchers + payable + settled;
        return new BalancesResponse.Balance(
                money.apply(available + allocated),
                money.apply(allocated),
                money.apply(standing.drawn() + settled),
                money.apply(available),
                money.apply(standing.undrawn()),
                money.apply(standing.requested()),
                money.apply(standing.outstanding()),
                money.apply(standing.repaid()),
                money.apply(vouchers),
                money.apply(payable),
                money.apply(settled));
    }
}
