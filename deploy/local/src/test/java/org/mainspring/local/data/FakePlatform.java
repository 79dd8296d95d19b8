package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps what is posted by collection, lists it in pages of 50, and gives out a token. */
final class FakePlatform implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 50;

    private final HttpServer server;
    private final Map<String, List<ObjectNode>> collections = new LinkedHashMap<>();
    private final Set<String> idempotencyKeys = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger ids = new AtomicInteger();

    FakePlatform() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** That many of the next requests are answered 503. */
    void refuse(int times) {
        refusals.set(times);
    }

    synchronized List<ObjectNode> collection(String path) {
        return List.copyOf(collections.getOrDefault(path, List.of()));
    }

    /** Records of all collections whose path matches. */
    synchronized List<ObjectNode> collections(String pattern) {
        return collections.entrySet().stream()
                .filter(entry -> entry.getKey().matches(pattern))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    int idempotencyKeys() {
        return idempotencyKeys.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] request = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/token")) {
                send(exchange, 200, JSON.createObjectNode().put("access_token", "t"));
            } else if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                send(exchange, 503, JSON.createObjectNode());
            } else if (!"Bearer t".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, 401, JSON.createObjectNode());
            } else if (exchange.getRequestMethod().equals("POST")) {
                idempotencyKeys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
                send(exchange, 201, keep(path, (ObjectNode) JSON.readTree(request)));
            } else {
                read(exchange, path);
            }
        }
    }

    private synchronized ObjectNode keep(String path, ObjectNode body) {
        ObjectNode kept = body.deepCopy().put("id", "id-" + ids.incrementAndGet());
        if (path.endsWith("/outcomes")) {
            kept.put("sessionId", path.replaceFirst(".*/sessions/([^/]+)/outcomes", "$1"));
            collections
                    .computeIfAbsent("/events/v1/outcomes", key -> new ArrayList<>())
                    .add(kept);
        } else {
            collections.computeIfAbsent(path, key -> new ArrayList<>()).add(kept);
        }
        return kept;
    }

    private synchronized void read(HttpExchange exchange, String path) throws IOException {
        String parent = path.substring(0, path.lastIndexOf('/'));
        String code = path.substring(parent.length() + 1);
        if (parent.endsWith("/sources") || parent.endsWith("/schemes") || parent.endsWith("/classifications")) {
            var found = collection(parent).stream()
                    .filter(item -> item.path("code").asText().equals(code))
                    .findFirst();
            send(exchange, found.isPresent() ? 200 : 404, found.isPresent() ? found.get() : JSON.createObjectNode());
            return;
        }
        Map<String, String> query = query(exchange.getRequestURI());
        List<ObjectNode> matching = collection(path).stream()
                .filter(item -> query.entrySet().stream()
                        .allMatch(wanted -> item.path(wanted.getKey()).asText().equals(wanted.getValue())))
                .toList();
        int from = Integer.parseInt(query(exchange.getRequestURI(), "cursor", "0"));
        int to = Math.min(from + PAGE, matching.size());
        ObjectNode page = JSON.createObjectNode();
        ArrayNode items = page.putArray("items");
        matching.subList(from, to).forEach(items::add);
        if (to < matching.size()) {
            page.put("nextCursor", Integer.toString(to));
        }
        send(exchange, 200, page);
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : uri.getRawQuery().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (!Set.of("limit", "cursor").contains(parts[0])) {
                query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    private static String query(URI uri, String name, String otherwise) {
        for (String pair : uri.getRawQuery().split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return otherwise;
    }

    private static void send(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
