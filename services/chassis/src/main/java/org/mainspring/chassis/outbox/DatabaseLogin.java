package org.mainspring.chassis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens a session outside the pools, for a lock and a LISTEN that live as long as it does. */
@ApplicationScoped
class DatabaseLogin {

    private final String url;
    private final Properties properties = new Properties();

    DatabaseLogin(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "outbox-relay");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        // Either side notices within half a minute that the other's machine is gone, and the lock is free for another
        // relay.
        properties.setProperty("socketTimeout", "30");
        properties.setProperty(
                "options", "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, properties);
    }
}
