package org.mainspring.chassis;

import java.sql.Connection;
import java.sql.SQLException;

/** Lets nobody into the database while it is open, after all were sent away. */
public final class DatabaseAway implements AutoCloseable {

    private final Connection witness;

    public DatabaseAway() throws SQLException {
        witness = SampleDatabase.connect();
        limit(0);
        SampleDatabase.column(
                witness,
                Boolean.class,
                "select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
    }

    @Override
    public void close() throws SQLException {
        limit(-1);
        witness.close();
    }

    private void limit(int sessions) {
        try (var statement = witness.createStatement()) {
            String database = witness.getCatalog();
            statement.execute("alter database " + database + " connection limit " + sessions);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
