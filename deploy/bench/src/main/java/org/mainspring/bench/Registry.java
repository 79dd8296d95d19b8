package org.mainspring.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.mainspring.bench.stage.Database;
import org.mainspring.bench.stage.Waiting;

/** The registry's database, as the bench fills it and asks it. */
final class Registry implements AutoCloseable {

    private static final String RELAYED = """
            SELECT NOT EXISTS (SELECT FROM outbox WHERE number IS NULL OR number > (SELECT sent FROM outbox_relay))
            """;

    private final Pool pool;

    Registry(Vertx vertx, Database database) {
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(database.connectOptions())
                .using(vertx)
                .build();
    }

    /** Brings the table to that many organizations more and makes the raw server's own tables. */
    void seed(int organizations) {
        String seed = resource("seed.sql");
        Waiting.on(pool.withConnection(connection -> connection
                .query("SET bench.organizations = '%d'".formatted(organizations))
                .execute()
                .compose(set -> connection.query(seed).execute())
                .compose(seeded ->
                        connection.query("VACUUM ANALYZE organization").execute())));
    }

    /** The ids of that many organizations, from all over the table. */
    List<UUID> someIds(int count) {
        Future<List<UUID>> ids = pool.preparedQuery("SELECT id FROM organization ORDER BY random() LIMIT $1")
                .execute(Tuple.of(count))
                .map(rows -> {
                    List<UUID> found = new ArrayList<>();
                    rows.forEach(row -> found.add(row.getUUID(0)));
                    return found;
                });
        return Waiting.on(ids);
    }

    /** The version of PostgreSQL. */
    String version() {
        return Waiting.on(pool.query("SHOW server_version").execute())
                .iterator()
                .next()
                .getString(0);
    }

    /** Waits until the relay has told all that was written, so that its work counts with the round that made it. */
    void awaitRelay() {
        while (!Waiting.on(pool.query(RELAYED).execute()).iterator().next().getBoolean(0)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    @Override
    public void close() {
        Waiting.on(pool.close());
    }

    private static String resource(String name) {
        try (InputStream in = Registry.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
