package org.mainspring.generator.finance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Funding, registry and issuer in one: keeps what it is sent, takes it from status to status, and breaks when it is told to. */
final class FakeFunding implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> FIRST_STATUS = Map.of(
            "programmes", "FORECAST",
            "commitments", "PROPOSED",
            "applications", "DRAFT",
            "drawdowns", "REQUESTED",
            "repayments", "REPORTED");
    private static final Map<String, String> STATUS_AFTER = Map.ofEntries(
            Map.entry("programmes/open", "OPEN"),
            Map.entry("commitments/confirm", "CONFIRMED"),
            Map.entry("applications/submit", "SUBMITTED"),
            Map.entry("applications/complete", "COMPLETE"),
            Map.entry("applications/assign", "ASSIGNED"),
            Map.entry("applications/recommend", "RECOMMENDED"),
            Map.entry("applications/confirm", "APPROVED"),
            Map.entry("drawdowns/approve", "APPROVED"),
            Map.entry("drawdowns/pay-out", "PAID"),
            Map.entry("repayments/confirm", "CONFIRMED"));

    private final Map<String, ObjectNode> kept = new LinkedHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpServer server;
    private int breaksAfter = Integer.MAX_VALUE;
    private int writes;

    FakeFunding(int centres) throws IOException {
        for (String key : List.of("prog-2021-special-finance", "prog-2022-special-finance")) {
            ObjectNode programme = make("programmes", JSON.createObjectNode().put("externalId", "shanghai/" + key));
            programme.putObject("names").put("zh", "支持").put("en", "Support");
            programme.putObject("announcedTotal").put("value", "320000000000.00");
            programme.putArray("providers").addObject().put("organizationId", "bank-1");
            programme.withArray("providers").addObject().put("organizationId", "bank-2");
        }
        for (int i = 0; i < centres; i++) {
            ObjectNode centre = JSON.createObjectNode().put("organizationId", "org-" + i);
            make(
                            "recognitions",
                            centre.put("externalId", "synthetic/centre-" + i)
                                    .put("scheme", "SYNTHETIC_TECHNOLOGY_CENTRE"))
                    .put("status", "ACTIVE");
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers so many writes more, and then none until it is told otherwise. */
    synchronized void breakAfter(int more) {
        breaksAfter = more == Integer.MAX_VALUE ? more : writes + more;
    }

    synchronized List<ObjectNode> all(String collection) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(collection + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    synchronized int writes() {
        return writes;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            ObjectNode answer = answer(exchange, new String(body, UTF_8));
            byte[] bytes = JSON.writeValueAsBytes(answer);
            exchange.sendResponseHeaders(answer.has("broken") ? 500 : 200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** A copy: the record itself may change while it is written. */
    private synchronized ObjectNode answer(HttpExchange exchange, String body) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/token")) {
            return JSON.createObjectNode().put("access_token", body.replaceAll(".*organization=", ""));
        }
        String query = exchange.getRequestURI().getRawQuery();
        if (exchange.getRequestMethod().equals("GET")) {
            return found(path, query == null ? "" : query).deepCopy();
        }
        if (writes >= breaksAfter) {
            return JSON.createObjectNode().put("broken", true);
        }
        writes++;
        ObjectNode request = body.isEmpty() ? JSON.createObjectNode() : (ObjectNode) JSON.readTree(body);
        String token = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
        return written(path, request, token).deepCopy();
    }

    private ObjectNode found(String path, String query) {
        if (path.endsWith("/eligibility")) {
            return JSON.createObjectNode().put("outcome", "ELIGIBLE");
        }
        List<String> parts = parts(path);
        return parts.size() == 1 || path.endsWith("rule-sets")
                ? list(parts.get(parts.size() - 1), query)
                : kept.getOrDefault(parts.get(0) + "/" + parts.get(1), JSON.createObjectNode());
    }

    /** What says nothing of an organization is of the one for which the caller speaks. */
    private ObjectNode written(String path, ObjectNode request, String token) {
        List<String> parts = parts(path);
        if (parts.size() == 3 && !path.endsWith("rule-sets")) {
            return take(parts.get(0), kept.get(parts.get(0) + "/" + parts.get(1)), parts.get(2), request);
        }
        ObjectNode record = request.has("organizationId") ? request : request.put("organizationId", token);
        return make(parts.get(parts.size() - 1), record);
    }

    private static List<String> parts(String path) {
        return List.of(path.replaceAll("^/\\w+/v1/", "").split("/", -1));
    }

    private ObjectNode list(String collection, String query) {
        ObjectNode page = JSON.createObjectNode();
        ArrayNode items = page.putArray("items");
        all(collection).stream().filter(one -> matches(one, query)).forEach(items::add);
        return page;
    }

    private static boolean matches(ObjectNode record, String query) {
        return Stream.of(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && !pair[0].equals("limit"))
                .allMatch(pair -> record.path(pair[0]).asText().equals(URLDecoder.decode(pair[1], UTF_8)));
    }

    private ObjectNode make(String collection, ObjectNode request) {
        String id = collection + "-" + kept.size();
        kept.put(collection + "/" + id, request.put("id", id).put("status", FIRST_STATUS.getOrDefault(collection, "")));
        return request;
    }

    private ObjectNode take(String collection, ObjectNode record, String verb, ObjectNode request) {
        switch (verb) {
            case "propose-provider" -> record.set("proposedProviderId", request.get("providerId"));
            case "accept-provider" -> record.set("providerId", record.remove("proposedProviderId"));
            default -> record.put("status", STATUS_AFTER.get(collection + "/" + verb));
        }
        if (verb.equals("confirm") && collection.equals("applications")) {
            ObjectNode allocation = make("allocations", JSON.createObjectNode());
            record.putObject("decision").set("allocationId", allocation.get("id"));
        }
        return record;
    }
}
