package org.mainspring.bench.search;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.mainspring.bench.stage.Database;
import org.mainspring.bench.stage.Waiting;

/** The registry's table of organizations, filled with names, a wide group and a deep chain, as the search measures need it. */
public final class SearchTable implements AutoCloseable {

    public static final String TOP = "search/1";
    public static final String BOTTOM = "chain/bottom";

    private static final int AT_ONCE = 5_000;

    private static final String NAMES = """
            INSERT INTO organization
                   (id, version, external_id, kind, name_zh, name_en, parent_id, search_text, name_sort, created_at, updated_at)
            SELECT uuidv7(), 0, 'search/' || number, 'COMPANY', zh, en,
                   (SELECT id FROM organization WHERE external_id = 'search/1'), '', lower(en), now(), now()
              FROM unnest($1::int[], $2::text[], $3::text[]) AS named (number, zh, en)
            """;

    private static final String CHAIN = """
            WITH link AS MATERIALIZED (SELECT n, uuidv7() AS id FROM generate_series(1, $1::int) AS n)
            INSERT INTO organization
                   (id, version, external_id, kind, name_en, parent_id, search_text, name_sort, created_at, updated_at)
            SELECT id, 0, 'chain/' || CASE n WHEN $1 THEN 'bottom' ELSE n::text END, 'PARK', 'Link ' || n,
                   lag(id) OVER (ORDER BY n), '', 'link ' || n, now(), now()
              FROM link
            """;

    private static final String FOLDED = "SELECT NOT EXISTS (SELECT FROM organization WHERE search_edition = 0)";
    private static final String ID = "SELECT id FROM organization WHERE external_id = $1";

    private final Pool pool;

    public SearchTable(Vertx vertx, Database database) {
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(database.connectOptions())
                .using(vertx)
                .build();
    }

    /** Names with the external ids search/1 and so on; all belong to the first one. */
    public void fill(List<BilingualName> names, int chain) {
        insert(names, 0, 1);
        for (int from = 1; from < names.size(); from += AT_ONCE) {
            insert(names, from, Math.min(names.size(), from + AT_ONCE));
        }
        Waiting.on(pool.preparedQuery(CHAIN).execute(Tuple.of(chain)));
        awaitFolding();
        Waiting.on(pool.query("VACUUM ANALYZE").execute());
    }

    public UUID id(String externalId) {
        return Waiting.on(pool.preparedQuery(ID).execute(Tuple.of(externalId)))
                .iterator()
                .next()
                .getUUID(0);
    }

    private void insert(List<BilingualName> names, int from, int to) {
        List<BilingualName> some = names.subList(from, to);
        Tuple values = Tuple.of(
                IntStream.range(from, to).mapToObj(i -> i + 1).toArray(Integer[]::new),
                some.stream().map(BilingualName::inChinese).toArray(String[]::new),
                some.stream().map(BilingualName::inEnglish).toArray(String[]::new));
        Waiting.on(pool.preparedQuery(NAMES).execute(values));
    }

    /** The registry folds names that came in by another way than its own, some at a time. */
    private void awaitFolding() {
        while (!Waiting.on(pool.query(FOLDED).execute()).iterator().next().getBoolean(0)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    @Override
    public void close() {
        Waiting.on(pool.close());
    }
}
