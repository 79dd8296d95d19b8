package org.mainspring.testkit;

import java.util.Map;

/** One empty database and the role that owns it. The url has no scheme of a driver: {@code postgresql://host:port/name}. */
public record TestDatabase(String url, String user, String password) {

    public String jdbcUrl() {
        return "jdbc:" + url;
    }

    /** The environment of a service that shall use this database. */
    public Map<String, String> environment() {
        return Map.of("DATABASE_URL", url, "DATABASE_USER", user, "DATABASE_PASSWORD", password);
    }
}
