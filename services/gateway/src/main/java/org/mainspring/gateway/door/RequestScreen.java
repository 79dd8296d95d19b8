package org.mainspring.gateway.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.mainspring.gateway.GatewayConfig;
import org.mainspring.gateway.exchange.BodyLimits;
import org.mainspring.gateway.exchange.ProblemType;
import org.mainspring.gateway.exchange.Refusal;
import org.mainspring.gateway.route.HeaderNames;

/** Refuses what no service should ever have to look at. */
final class RequestScreen {

    static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private static final Set<String> KNOWN_METHODS = Set.of(METHODS.split(", ", -1));
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9._-]+)(:\\d{1,5})?");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    /** Of these a second one would leave it open which counts. */
    private static final List<String> SINGLE =
            List.of("authorization", "x-api-key", "content-type", "idempotency-key", "if-match");

    private final Set<String> hosts;
    private final BodyLimits limits;

    RequestScreen(GatewayConfig config) {
        this.hosts = config.hosts().orElse(Set.of());
        this.limits = BodyLimits.of(config.limits());
    }

    void admit(HttpServerRequest request) {
        MultiMap headers = request.headers();
        admitMethod(request);
        admitHost(headers.getAll(HttpHeaders.HOST), request.version());
        admitLength(headers.getAll(HttpHeaders.CONTENT_LENGTH), limits.of(request.method(), request.uri()));
        admitConnection(headers);
        for (String name : SINGLE) {
            if (headers.getAll(name).size() > 1) {
                throw Refusal.badRequest("The header " + name + " must be sent once only.");
            }
        }
    }

    private static void admitMethod(HttpServerRequest request) {
        if (!KNOWN_METHODS.contains(request.method().name())) {
            request.response().putHeader(HttpHeaders.ALLOW, METHODS);
            throw new Refusal(ProblemType.METHOD_NOT_ALLOWED, "The method is not known here.");
        }
    }

    private void admitHost(List<String> received, HttpVersion version) {
        if (received.isEmpty() && version == HttpVersion.HTTP_1_0) {
            return;
        }
        if (received.size() != 1 || !AUTHORITY.matcher(received.get(0)).matches()) {
            throw Refusal.badRequest("The request must have one well-formed Host header.");
        }
        String name = received.get(0).replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        if (!hosts.isEmpty() && !hosts.contains(name)) {
            throw Refusal.badRequest("The Host header names no host that is served here.");
        }
    }

    private static void admitLength(List<String> lengths, long limit) {
        if (lengths.isEmpty()) {
            return;
        }
        if (lengths.size() > 1 || !LENGTH.matcher(lengths.get(0)).matches()) {
            throw Refusal.badRequest("The length of the request body is not clear.");
        }
        if (Long.parseLong(lengths.get(0)) > limit) {
            throw new Refusal(ProblemType.PAYLOAD_TOO_LARGE, "A request body may have at most " + limit + " bytes.");
        }
    }

    private static void admitConnection(MultiMap headers) {
        if (HeaderNames.namedByConnection(headers).stream().anyMatch(HeaderNames::isProtected)) {
            throw Refusal.badRequest("The Connection header names a header that must reach the service.");
        }
    }
}
