package org.mainspring.chassis.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * The relay's own session with the database. The lock lives and dies with it, so whoever can still write through it is the
 * only relay.
 */
final class OutboxTable {

    /** Any number that no other advisory lock of the service uses. */
    private static final long LOCK = 7_301_966L;

    /** Numbers follow the order of insertion. Facts of one aggregate are inserted in the order of its versions. */
    private static final String NUMBER = """
            with fresh as (
              select seq, row_number() over (order by seq) as n from outbox where number is null order by seq limit ?),
            head as (select coalesce(max(number), 0) as last from outbox)
            update outbox set number = head.last + fresh.n from fresh, head where outbox.seq = fresh.seq""";

    private static final String UNSENT = """
            select number, id, aggregate, subject, type, time, data, state, traceparent from outbox
            where number > (select sent from outbox_relay) order by number limit ?""";

    private final Connection connection;

    OutboxTable(Connection connection) {
        this.connection = connection;
    }

    /** One row of the outbox. */
    record Entry(
            long number,
            String id,
            String aggregate,
            String subject,
            String type,
            Instant time,
            String data,
            @Nullable String state,
            @Nullable String traceparent) {}

    boolean tryLock() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    void listen() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen outbox");
        }
    }

    /** Returns at the next wake-up or when patience ends. */
    void await(Duration patience) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) patience.toMillis());
    }

    /** Gives the next numbers to what was committed since. */
    int number(int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NUMBER)) {
            statement.setInt(1, most);
            return statement.executeUpdate();
        }
    }

    List<Entry> unsent(int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNSENT)) {
            statement.setInt(1, most);
            try (ResultSet rows = statement.executeQuery()) {
                List<Entry> entries = new ArrayList<>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        }
    }

    void sentUpTo(long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("update outbox_relay set sent = ?")) {
            statement.setLong(1, number);
            statement.executeUpdate();
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}
