package org.mainspring.local.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.mainspring.local.process.LaunchException;
import org.mainspring.local.secret.SecretFile;

/** Discovery, keys and tokens over HTTP, on the loopback address only. */
public final class IdentityServer implements AutoCloseable {

    private static final int BODY_LIMIT = 16 * 1024;
    private static final String LOOPBACK = "(127\\.0\\.0\\.1|localhost)(:\\d{1,5})?";
    private static final Pattern HOST = Pattern.compile(LOOPBACK);
    private static final Pattern ORIGIN = Pattern.compile("http://" + LOOPBACK);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TokenMint mint;
    private final HttpServer server;
    private volatile Identities identities;
    private final ExecutorService threads = Executors.newFixedThreadPool(2, IdentityServer::daemon);

    private IdentityServer(HttpServer server, Identities identities, SecretFile key, Clock clock) {
        this.server = server;
        this.identities = identities;
        this.mint = new TokenMint(issuer().toString(), key, clock);
    }

    /** Port 0 takes any that is free. */
    public static IdentityServer start(int port, Identities identities, Path secrets, Clock clock) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
            SecretFile key = new SecretFile(secrets.resolve("signing-key.json"));
            IdentityServer identity = new IdentityServer(server, identities, key, clock);
            server.createContext("/", identity::answer);
            server.setExecutor(identity.threads);
            server.start();
            return identity;
        } catch (IOException e) {
            throw new LaunchException("the identity issuer does not start on port " + port + ": " + e.getMessage(), e);
        }
    }

    public URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on the demo enterprise acts for this organization where it names no other. */
    public void enterpriseIs(String organizationId) {
        identities = identities.withEnterprise(organizationId);
    }

    /** A token without the way over HTTP. */
    public String tokenFor(String name) {
        return mint.tokenFor(identities
                .named(name)
                .orElseThrow(() -> new IllegalArgumentException("no user or client is called " + name)));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!HOST.matcher(header(exchange, "Host")).matches()) {
                // A page elsewhere can make its own name point here; it still sends that name.
                send(exchange, 421, "{}");
                return;
            }
            allowPagesOfThisMachine(exchange);
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> read(exchange, json(discovery()));
                case "/jwks" -> read(exchange, mint.publicKeys());
                case "/token" -> token(exchange);
                default -> send(exchange, 404, "{}");
            }
        }
    }

    private static void read(HttpExchange exchange, String body) throws IOException {
        if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            send(exchange, 405, "{}");
            return;
        }
        send(exchange, 200, body);
    }

    private void token(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        switch (exchange.getRequestMethod()) {
            case "OPTIONS" -> send(exchange, 204, "");
            case "POST" -> grant(exchange);
            default -> {
                exchange.getResponseHeaders().set("Allow", "POST, OPTIONS");
                send(exchange, 405, "{}");
            }
        }
    }

    private void grant(HttpExchange exchange) throws IOException {
        try {
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            Identity identity = TokenRequest.of(body(exchange), authorization).authenticate(identities);
            send(
                    exchange,
                    200,
                    json(Map.of(
                            "access_token", mint.tokenFor(identity),
                            "token_type", "Bearer",
                            "expires_in", TokenMint.LIFETIME.toSeconds())));
        } catch (TokenRefused refused) {
            if (refused.status() == 401) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"mainspring\"");
            }
            Map<String, String> error =
                    Map.of("error", refused.error(), "error_description", String.valueOf(refused.getMessage()));
            send(exchange, refused.status(), json(error));
        }
    }

    private static String body(HttpExchange exchange) throws IOException, TokenRefused {
        if (!header(exchange, "Content-Type").startsWith("application/x-www-form-urlencoded")) {
            throw TokenRefused.invalidRequest("the body must be application/x-www-form-urlencoded");
        }
        byte[] body = exchange.getRequestBody().readNBytes(BODY_LIMIT + 1);
        if (body.length > BODY_LIMIT) {
            throw TokenRefused.tooLarge(BODY_LIMIT);
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", issuer().toString(),
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/jwks",
                "response_types_supported", List.of("none"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "grant_types_supported", List.of("client_credentials", "password"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post", "none"),
                "claims_supported",
                        List.of("iss", "aud", "sub", "exp", "iat", "preferred_username", "groups", "organization"));
    }

    /** So that the API's own pages, on another port, can ask for a token. */
    private static void allowPagesOfThisMachine(HttpExchange exchange) {
        String origin = header(exchange, "Origin");
        if (ORIGIN.matcher(origin).matches()) {
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", origin);
            exchange.getResponseHeaders().set("Access-Control-Allow-Headers", "Authorization, Content-Type");
            exchange.getResponseHeaders().set("Vary", "Origin");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean bodiless = bytes.length == 0 || "HEAD".equals(exchange.getRequestMethod());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
        if (!bodiless) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private static String json(Object value) throws JsonProcessingException {
        return JSON.writeValueAsString(value);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "identity");
        thread.setDaemon(true);
        return thread;
    }
}
