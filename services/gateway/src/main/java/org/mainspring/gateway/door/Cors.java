package org.mainspring.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;
import org.mainspring.gateway.exchange.Exchange;
import org.mainspring.gateway.exchange.ProblemType;

/**
 * Lets pages of the named origins call the API from a browser. Credentials are never allowed: callers identify
 * themselves by a token they hold, not by a cookie that a foreign page could make the browser send.
 */
final class Cors {

    private static final String ALLOWED_HEADERS = "accept, accept-language, authorization, content-type, "
            + "idempotency-key, if-match, if-none-match, last-event-id, traceparent, x-api-key, x-request-id";
    private static final String EXPOSED_HEADERS =
            "deprecation, etag, feed-number, link, location, ratelimit, ratelimit-policy, "
                    + "retry-after, sunset, x-request-id";

    private final Set<String> origins;

    Cors(Set<String> origins) {
        this.origins = origins;
    }

    /** Marks the answer, and gives it where it is a preflight; tells whether it did. */
    boolean answered(Exchange exchange) {
        HttpServerRequest request = exchange.request();
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean preflight = request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        if (origin == null || origins.isEmpty() && !preflight) {
            return false;
        }
        MultiMap headers = exchange.response().headers();
        headers.add(HttpHeaders.VARY, "origin");
        boolean allowed = origins.contains(origin);
        if (allowed) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED_HEADERS);
        }
        if (preflight) {
            answerPreflight(exchange, allowed);
        }
        return preflight;
    }

    private static void answerPreflight(Exchange exchange, boolean allowed) {
        if (!allowed) {
            exchange.refuse(ProblemType.FORBIDDEN, "Pages of this origin may not call the API.");
            return;
        }
        exchange.response()
                .setStatusCode(204)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, RequestScreen.METHODS)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, ALLOWED_HEADERS)
                .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "3600")
                .end();
    }
}
