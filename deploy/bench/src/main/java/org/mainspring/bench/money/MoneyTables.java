package org.mainspring.bench.money;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.mainspring.bench.stage.Console;
import org.mainspring.bench.stage.Database;
import org.mainspring.bench.stage.Waiting;

/**
 * The ledger's own tables, filled past its triggers: an account that moves a million times in one go would take hours. Foreign keys
 * are checked when all is there, and everything else by the ledger's check.
 */
final class MoneyTables implements AutoCloseable {

    private static final List<String> OPENED = List.of(
            "alter table posting disable trigger user",
            "alter table account_month disable trigger user",
            "alter table posting drop constraint posting_account_id_fkey, drop constraint posting_entry_id_fkey");
    private static final List<String> CLOSED = List.of(
            "alter table posting add foreign key (account_id) references account",
            "alter table posting add foreign key (entry_id) references entry",
            "alter table posting enable trigger user",
            "alter table account_month enable trigger user",
            "vacuum analyze programme, allocation, account, account_month",
            "vacuum analyze entry",
            "vacuum analyze posting");
    private static final int TOLD_EVERY = 10;

    private final Pool pool;

    MoneyTables(Vertx vertx, Database database) {
        pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(database.connectOptions())
                .using(vertx)
                .build();
        run(resource("functions.sql"));
    }

    void fill(Layout layout) {
        OPENED.forEach(this::run);
        long accounts = accounts();
        run(filled(resource("layout.sql"), layout, accounts, 0));
        String drawdowns = resource("drawdowns.sql");
        for (int k = 1; k <= layout.drawdowns(); k++) {
            run(filled(drawdowns, layout, accounts, k));
            if (k % TOLD_EVERY == 0) {
                Console.step("%,d of %,d drawdowns of each allocation", k, layout.drawdowns());
            }
        }
        CLOSED.forEach(this::run);
        Console.step("%,d entries are in the ledger", layout.entries());
    }

    /** The version of PostgreSQL. */
    String version() {
        return Waiting.on(pool.query("show server_version").execute())
                .iterator()
                .next()
                .getString(0);
    }

    @Override
    public void close() {
        Waiting.on(pool.close());
    }

    private long accounts() {
        return Waiting.on(pool.query("select coalesce(max(id), 0) from account").execute())
                .iterator()
                .next()
                .getLong(0);
    }

    private void run(String statements) {
        Waiting.on(pool.query(statements).execute());
    }

    private static String filled(String statements, Layout layout, long accounts, int k) {
        return statements
                .replace(":base", Long.toString(accounts))
                .replace(":l,", layout.number() + ",")
                .replaceAll("(?<!:):p\\b", Integer.toString(layout.programmes()))
                .replaceAll("(?<!:):a\\b", Integer.toString(layout.allocations()))
                .replaceAll("(?<!:):d\\b", Integer.toString(layout.drawdowns()))
                .replaceAll("(?<!:):k\\b", Integer.toString(k));
    }

    private static String resource(String name) {
        try (InputStream in = MoneyTables.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
