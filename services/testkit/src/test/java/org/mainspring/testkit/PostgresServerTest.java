package org.mainspring.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    @Test
    void trigramsSeeChinese() throws SQLException {
        TestDatabase database = PostgresServer.freshDatabase();
        answer(database, "CREATE EXTENSION pg_trgm");
        assertNotEquals("{}", answer(database, "SELECT show_trgm('思源 电气')::text"));
        assertEquals("t", answer(database, "SELECT similarity('上海思源电气', '思源电气') > 0.3"));
    }

    @Test
    void textIsUnicodeAndOrderedByCodePoint() throws SQLException {
        TestDatabase database = PostgresServer.freshDatabase();
        assertEquals("UTF8", answer(database, "SHOW server_encoding"));
        assertEquals("élan", answer(database, "SELECT lower('ÉLAN')"));
        assertEquals("t", answer(database, "SELECT 'Z' < 'a' AND '电' > '思'"));
    }

    @Test
    void everyDatabaseIsNewAndItsOwnerNoSuperuser() throws SQLException {
        TestDatabase first = PostgresServer.freshDatabase();
        TestDatabase second = PostgresServer.freshDatabase();
        assertNotEquals(first.url(), second.url());
        assertFalse(first.url().startsWith("jdbc:"));
        assertEquals("f", answer(first, "SELECT usesuper FROM pg_user WHERE usename = current_user"));
    }

    private static String answer(TestDatabase database, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
