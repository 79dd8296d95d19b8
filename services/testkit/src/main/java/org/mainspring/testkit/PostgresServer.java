package org.mainspring.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * The PostgreSQL server of this JVM, started at first use and stopped with the JVM.
 *
 * <p><b>Locale.</b> pg_trgm splits words by libc's {@code LC_CTYPE}, whatever the provider: with {@code C}, which initdb
 * takes in an empty environment, {@code show_trgm('思源 电气')} is empty, {@code similarity} is 0 and {@code lower('É')}
 * changes nothing. Builtin or ICU provider alone mend lower and ILIKE but not pg_trgm. So the cluster is made with {@code
 * --locale=C.UTF-8 --locale-provider=builtin --builtin-locale=C.UTF-8 -E UTF-8}: trigrams of every script, and an order by
 * code point that no change of the C library can turn. Every other cluster of the product must be made the same way.
 */
public final class PostgresServer {

    /** Quarkus loads classes of one test run by several class loaders; a system property is what they share. */
    private static final String SHARED_URL = "mainspring.testkit.postgres";

    private static final String PASSWORD = "secret";

    private PostgresServer() {}

    /** A database nobody else uses, with a role of the same name that owns it and is no superuser. */
    public static TestDatabase freshDatabase() {
        String server = url();
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection =
                        DriverManager.getConnection("jdbc:" + server + "postgres", "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE DATABASE " + name + " OWNER " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database could be made on " + server, e);
        }
        return new TestDatabase(server + name, name, PASSWORD);
    }

    private static String url() {
        synchronized (System.getProperties()) {
            String running = System.getProperty(SHARED_URL);
            if (running != null) {
                return running;
            }
            String started = "postgresql://127.0.0.1:" + start().getPort() + "/";
            System.setProperty(SHARED_URL, started);
            return started;
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("max_connections", "300")
                    // A test's data need not outlive a power cut.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
