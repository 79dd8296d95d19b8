package org.mainspring.local.postgres;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.mainspring.local.process.LaunchException;

/**
 * A PostgreSQL server and a user of it who may create databases and roles.
 *
 * @param options the query part of the URL with its question mark, or nothing
 */
public record DatabaseAddress(String host, int port, String database, String options, String user, String password) {

    /** Reads {@code postgresql://user:password@host:port/database?options}; port and database may be left out. */
    public static DatabaseAddress parse(String url) {
        try {
            URI uri = new URI(url);
            String[] user = uri.getRawUserInfo() == null
                    ? new String[0]
                    : uri.getRawUserInfo().split(":", 2);
            boolean scheme = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
            if (!scheme || uri.getHost() == null || user.length != 2) {
                throw malformed();
            }
            String path = uri.getPath() == null ? "" : uri.getPath();
            return new DatabaseAddress(
                    uri.getHost(),
                    uri.getPort() < 0 ? 5432 : uri.getPort(),
                    path.length() < 2 ? "postgres" : path.substring(1),
                    uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery(),
                    decoded(user[0]),
                    decoded(user[1]));
        } catch (URISyntaxException e) {
            throw malformed();
        }
    }

    /** The address of another database on the same server, without credentials. */
    public String urlOf(String otherDatabase) {
        return "postgresql://" + host + ":" + port + "/" + otherDatabase + options;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The value itself is not repeated: it holds a password. */
    private static LaunchException malformed() {
        return new LaunchException("PG_URL must be postgresql://user:password@host:port/database");
    }
}
