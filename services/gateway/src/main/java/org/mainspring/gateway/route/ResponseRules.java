package org.mainspring.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import org.mainspring.gateway.exchange.Exchange;

/** What of a service's headers reaches the client. */
final class ResponseRules {

    /** Below this a compressed answer costs more time than it saves bytes. */
    private static final int WORTH_COMPRESSING = 1024;

    private static final List<String> OURS = List.of(
            Exchange.REQUEST_ID.toString(),
            "server",
            "x-powered-by",
            "access-control-allow-origin",
            "access-control-allow-credentials",
            "access-control-allow-headers",
            "access-control-allow-methods",
            "access-control-expose-headers",
            "access-control-max-age");

    private ResponseRules() {}

    static void apply(MultiMap headers, Upstream upstream) {
        HeaderNames.removeHopByHop(headers);
        OURS.forEach(headers::remove);
        headers.set("x-content-type-options", "nosniff");
        makeLocal(headers, "location", upstream.origin(), "");
        makeLocal(headers, "content-location", upstream.origin(), "");
        makeLocal(headers, "link", "<" + upstream.origin(), "<");
        chooseCoding(headers);
    }

    /** A service that writes absolute URLs knows only its own address: what is left of them is the path. */
    private static void makeLocal(MultiMap headers, String name, String prefix, String replacement) {
        List<String> values = headers.getAll(name);
        if (values.stream().anyMatch(value -> value.contains(prefix + "/"))) {
            headers.set(
                    name,
                    values.stream()
                            .map(value -> value.replace(prefix + "/", replacement + "/"))
                            .toList());
        }
    }

    /**
     * The server compresses whatever names no coding. The strong ETag stays as it is: a client must be able to send it
     * back in If-Match, which compares strongly.
     */
    private static void chooseCoding(MultiMap headers) {
        if (headers.contains(HttpHeaders.CONTENT_ENCODING)) {
            return;
        }
        if (isText(headers.get(HttpHeaders.CONTENT_TYPE)) && length(headers) >= WORTH_COMPRESSING) {
            headers.add(HttpHeaders.VARY, "accept-encoding");
        } else {
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }

    private static boolean isText(@org.jspecify.annotations.Nullable String type) {
        return type != null && (type.contains("json") || type.contains("yaml") || type.startsWith("text/"));
    }

    /** Of a stream the length is not known: it is not compressed, for that would hold its parts back. */
    private static long length(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }
}
