package org.mainspring.chassis;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The sample service's database, seen from outside. */
public final class SampleDatabase {

    private SampleDatabase() {}

    /** A session that is none of the service's. */
    public static Connection connect() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class) + "?ApplicationName=test",
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }

    /** The first column of every row. */
    public static <T> List<T> column(Class<T> type, String sql, Object... values) {
        try (Connection connection = connect()) {
            return column(connection, type, sql, values);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The same in a session of one's own. */
    public static <T> List<T> column(Connection connection, Class<T> type, String sql, Object... values) {
        try (PreparedStatement statement = bind(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getObject(1, type));
            }
            return column;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    public static long count(String sql, Object... values) {
        return column(Long.class, sql, values).get(0);
    }

    public static int change(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = bind(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static PreparedStatement bind(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
