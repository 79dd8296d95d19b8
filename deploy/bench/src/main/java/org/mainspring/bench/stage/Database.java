package org.mainspring.bench.stage;

import io.vertx.pgclient.PgConnectOptions;
import java.util.Map;

/** How to reach a database, by the same three variables of the environment as every service. */
public record Database(String url, String user, String password) {

    public static Database from(Map<String, String> environment) {
        return new Database(
                environment.get("DATABASE_URL"),
                environment.get("DATABASE_USER"),
                environment.getOrDefault("DATABASE_PASSWORD", ""));
    }

    public Map<String, String> environment() {
        return Map.of("DATABASE_URL", url, "DATABASE_USER", user, "DATABASE_PASSWORD", password);
    }

    public PgConnectOptions connectOptions() {
        return PgConnectOptions.fromUri(url).setUser(user).setPassword(password).setCachePreparedStatements(true);
    }
}
