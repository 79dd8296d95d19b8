package org.mainspring.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainspring.gateway.exchange.Exchange;

/** What of a service's headers reaches the client. */
final class ResponseRules {

    /** Below this a compressed answer costs more time than it saves bytes. */
    private static final int WORTH_COMPRESSING = 1024;

    /** Streams are not among them: compressing holds their parts back. */
    private static final Set<String> COMPRESSIBLE = Set.of(
            "application/json",
            "application/problem+json",
            "application/yaml",
            "text/csv",
            "text/calendar",
            "text/html",
            "text/plain");

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
        if (COMPRESSIBLE.contains(mediaType(headers)) && !isShort(headers.get(HttpHeaders.CONTENT_LENGTH))) {
            headers.add(HttpHeaders.VARY, "accept-encoding");
        } else {
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }

    private static String mediaType(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isShort(@Nullable String length) {
        return length != null && Long.parseLong(length) < WORTH_COMPRESSING;
    }
}
