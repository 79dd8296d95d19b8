package org.mainspring.local.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.mainspring.local.process.LaunchException;
import org.postgresql.ds.PGSimpleDataSource;

/** The database and the role of each service, created where they are missing. */
public final class Databases {

    private final DatabaseAddress server;
    private final DatabasePasswords passwords;

    public Databases(DatabaseAddress server, DatabasePasswords passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    /** Returns how many databases were created; the rest were there. */
    public int ensure(List<String> names) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            int created = 0;
            for (String name : names) {
                created += ensure(statement, name);
            }
            return created;
        } catch (SQLException e) {
            throw new LaunchException(
                    "PostgreSQL at " + server.host() + ":" + server.port() + " refuses: " + firstLine(e), e);
        }
    }

    /** The password is set at every start, so that a server which exists already knows the one of this data directory. */
    private int ensure(Statement statement, String name) throws SQLException {
        String verb = exists(statement, "pg_roles WHERE rolname", name) ? "ALTER" : "CREATE";
        statement.execute(verb + " ROLE " + name + " LOGIN PASSWORD '" + passwords.of(name) + "'");
        if (exists(statement, "pg_database WHERE datname", name)) {
            return 0;
        }
        // A creator who is no superuser has to be a member of the role to give it a database.
        statement.execute("GRANT " + name + " TO CURRENT_USER");
        statement.execute("CREATE DATABASE " + name + " OWNER " + name + " TEMPLATE template0 ENCODING 'UTF8'");
        statement.execute("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
        return 1;
    }

    private static boolean exists(Statement statement, String where, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT 1 FROM " + where + " = '" + name + "'")) {
            return row.next();
        }
    }

    private Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:" + server.urlOf(server.database()));
        source.setUser(server.user());
        source.setPassword(server.password());
        return source.getConnection();
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
