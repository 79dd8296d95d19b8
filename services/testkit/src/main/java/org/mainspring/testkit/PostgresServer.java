package org.mainspring.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server of this build, started at first use; {@link PostgresKeeper} keeps it for all modules.
 *
 * <p><b>Locale.</b> pg_trgm splits words by libc's {@code LC_CTYPE}, whatever the provider: with {@code C}, which initdb
 * takes in an empty environment, {@code show_trgm('思源 电气')} is empty, {@code similarity} is 0 and {@code lower('É')}
 * changes nothing. Builtin or ICU provider alone mend lower and ILIKE but not pg_trgm. So the cluster is made with {@code
 * --locale=C.UTF-8 --locale-provider=builtin --builtin-locale=C.UTF-8 -E UTF-8}: trigrams of every script, and an order by
 * code point that no change of the C library can turn. Every other cluster of the product must be made the same way.
 */
public final class PostgresServer {

    private static final String PASSWORD = "secret";

    private static @Nullable Integer port;

    private PostgresServer() {}

    /** A database nobody else uses, with a role of the same name that owns it and is no superuser. */
    public static TestDatabase freshDatabase() {
        String url = OncePerJvm.call(PostgresServer.class, "newDatabase");
        return new TestDatabase(url, url.substring(url.lastIndexOf('/') + 1), PASSWORD);
    }

    /** Called through {@link OncePerJvm}; answers with the url. */
    static synchronized String newDatabase() throws IOException, SQLException {
        if (port == null) {
            port = PostgresKeeper.port();
        }
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", null);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE DATABASE " + name + " OWNER " + name);
        }
        return "postgresql://127.0.0.1:" + port + "/" + name;
    }

    static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // The default of ten seconds is short for a build machine that does several things at once.
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("max_connections", "300")
                // A test's data need not outlive a power cut.
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
    }
}
