package org.mainspring.gateway.exchange;

import io.vertx.core.http.HttpMethod;
import java.util.regex.Pattern;
import org.mainspring.gateway.GatewayConfig.Limits;

/**
 * How large a body may be: files of imports may be larger than all else.
 *
 * @param usual also the part of a file for which its sender has the time of a whole request
 */
public record BodyLimits(long usual, long files) {

    private static final Pattern FILES = Pattern.compile("/[a-z-]+/v\\d+/imports");

    public static BodyLimits of(Limits limits) {
        return new BodyLimits(limits.body().asLongValue(), limits.files().asLongValue());
    }

    /** The limit of one request. */
    public long of(HttpMethod method, String uri) {
        return isFile(method.name(), uri) ? files : usual;
    }

    /** Whether the request brings a file of an import. */
    public static boolean isFile(String method, String uri) {
        int query = uri.indexOf('?');
        return method.equals("POST")
                && FILES.matcher(query < 0 ? uri : uri.substring(0, query)).matches();
    }
}
