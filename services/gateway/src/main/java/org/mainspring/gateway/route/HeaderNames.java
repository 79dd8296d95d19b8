package org.mainspring.gateway.route;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which headers end at the gateway. */
public final class HeaderNames {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private static final Pattern TOKEN = Pattern.compile("[a-z0-9!#$%&'*+.^_`|~-]*");

    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    private static final Set<String> PROTECTED = Set.of(
            "authorization",
            "x-api-key",
            "cookie",
            "host",
            "content-length",
            "content-type",
            "content-encoding",
            "transfer-encoding",
            "idempotency-key",
            "if-match",
            "if-none-match",
            "forwarded",
            "x-request-id",
            "traceparent",
            "tracestate",
            "origin");

    private static final Set<String> FORWARDING = Set.of(
            "forwarded",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "cf-connecting-ip",
            "x-original-url",
            "x-original-host",
            "x-rewrite-url",
            "x-host",
            "x-http-method",
            "x-http-method-override",
            "x-method-override");

    /** Services may one day tell each other things by these; a client never does. */
    private static final List<String> INTERNAL_PREFIXES = List.of("x-forwarded", "x-mainspring-", "x-internal-");

    private HeaderNames() {}

    /** Whether a {@code Connection: name} would take away what says who the caller is or what it asks for. */
    public static boolean isProtected(String name) {
        return PROTECTED.contains(name)
                || isInternal(name)
                || !TOKEN.matcher(name).matches();
    }

    /** The header names, in lower case, that Connection declares to concern this hop only. */
    public static Set<String> namedByConnection(MultiMap headers) {
        Set<String> names = new TreeSet<>();
        for (String value : headers.getAll("connection")) {
            for (String name : COMMA.split(value.strip(), -1)) {
                names.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    static void removeHopByHop(MultiMap headers) {
        namedByConnection(headers).forEach(headers::remove);
        HOP_BY_HOP.forEach(headers::remove);
    }

    static void removeForwarding(MultiMap headers) {
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (FORWARDING.contains(lower) || isInternal(lower)) {
                headers.remove(name);
            }
        }
    }

    private static boolean isInternal(String name) {
        return INTERNAL_PREFIXES.stream().anyMatch(name::startsWith);
    }
}
