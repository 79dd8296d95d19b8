package org.mainspring.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Into a fake that keeps what it is sent, refuses what points to nothing, and lets a token run out now and then. */
class LoadingTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ObjectNode> kept = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger tokens = new AtomicInteger();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aRegionComesInWholeAndASecondTimeNothingMore() {
        assertThat(load()).as(said.toString(UTF_8)).isZero();
        assertThat(kept.keySet().stream().filter(key -> key.contains("/org-"))).hasSize(3_000);
        assertThat(kept.keySet().stream().filter(key -> key.contains("/centre-")))
                .hasSize(200);
        assertThat(kept.get("synthetic/ranking").at("/run/candidates")).hasSize(100);
        assertThat(kept.get("synthetic/ranking")
                        .at("/run/candidates/0/organizationId")
                        .asText())
                .startsWith("id of synthetic/org-");
        int before = kept.size();
        said.reset();
        assertThat(load()).isZero();
        assertThat(kept).hasSize(before);
        assertThat(said.toString(UTF_8)).contains("recognitions: 0 created, 200 already there");
        assertThat(tokens.get()).isGreaterThan(2);
    }

    private int load() {
        String here = "http://127.0.0.1:" + server.getAddress().getPort();
        return Generate.run(
                List.of(
                        "--organizations",
                        "3000",
                        "--centres",
                        "200",
                        "--candidates",
                        "100",
                        "--load",
                        here,
                        "--issuer",
                        here),
                Map.of(),
                new PrintStream(said, true, UTF_8));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/token")) {
                send(exchange, 200, JSON.createObjectNode().put("access_token", "t" + tokens.incrementAndGet()));
            } else if (requests.incrementAndGet() % 1_000 == 0) {
                send(exchange, 401, JSON.createObjectNode());
            } else if (exchange.getRequestMethod().equals("POST")) {
                send(exchange, keep((ObjectNode) JSON.readTree(body)), JSON.createObjectNode());
            } else {
                send(exchange, 200, found(exchange.getRequestURI().getQuery().split("=", 2)[1]));
            }
        }
    }

    private ObjectNode found(String externalId) {
        ObjectNode page = JSON.createObjectNode();
        if (kept.containsKey(externalId)) {
            page.putArray("items").addObject().put("id", "id of " + externalId);
        }
        return page;
    }

    private int keep(ObjectNode request) {
        boolean pointsToNothing = List.of("parentId", "organizationId").stream()
                .filter(request::has)
                .anyMatch(name -> !kept.containsKey(request.path(name).asText().replace("id of ", "")));
        if (pointsToNothing || request.has("parentExternalId") || request.has("organizationExternalId")) {
            return 422;
        }
        String key = request.path("externalId").asText(request.path("code").asText());
        return kept.putIfAbsent(key, request) == null ? 201 : 409;
    }

    private static void send(HttpExchange exchange, int status, ObjectNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
