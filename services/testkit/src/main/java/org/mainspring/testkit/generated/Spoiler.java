package org.mainspring.testkit.generated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Makes one thing about a request wrong, or at least odd. */
final class Spoiler {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String LONG = "x".repeat(10_000);
    private static final List<String> TYPES = List.of(
            "text/plain", "application/xml", "application/json; charset=utf-16", "*/*", "multipart/form-data", "json");
    private static final List<String> QUERIES = List.of(
            "unknown=1",
            "limit=0",
            "limit=201",
            "limit=x",
            "limit=1&limit=2",
            "cursor=abc",
            "q=%25%27%22",
            "q=%00",
            "total=yes",
            "sort=-nothing",
            "limit=99999999999999999999",
            "q=" + LONG,
            "cursor=" + LONG,
            "%ff=1",
            "=",
            "&&",
            "sort=");
    private static final List<String> SEGMENTS =
            List.of("no-id", "%00", "%2e%2e", "%C3%28", "00000000-0000-0000-0000-000000000000", "'or'1'='1", LONG);

    private final Chance chance;

    Spoiler(Chance chance) {
        this.chance = chance;
    }

    GeneratedRequest spoil(GeneratedRequest request) {
        if (request.body() != null && !chance.oneIn(3)) {
            return spoilBody(request);
        }
        return switch (chance.between(0, 3)) {
            case 0 ->
                withTarget(
                        request,
                        request.target() + (request.target().contains("?") ? "&" : "?") + chance.oneOf(QUERIES));
            case 1 ->
                !request.operation().path().endsWith("}")
                        ? request
                        : withTarget(request, request.path().replaceFirst("[^/]+$", chance.oneOf(SEGMENTS)));
            case 2 ->
                request.with(
                        chance.oneOf(List.of("If-Match", "If-None-Match")),
                        chance.oneOf(
                                List.of("*", "\"", "W/\"1\"", "\"99999999999999999999\"", "1", "\"-1\", \"0.zh\"")));
            default ->
                request.with(
                        chance.oneOf(List.of(
                                "Accept",
                                "Accept-Language",
                                "Idempotency-Key",
                                "traceparent",
                                "Authorization",
                                "X-Request-Id")),
                        chance.oneOf(List.of(
                                "x",
                                ";;;",
                                LONG,
                                "q=0",
                                "Bearer eyJhbGciOiJub25lIn0.e30.",
                                "de-DE,fr;q=2",
                                "00-0-0-0")));
        };
    }

    private static GeneratedRequest withTarget(GeneratedRequest request, String target) {
        return new GeneratedRequest(request.operation(), target, request.headers(), request.body());
    }

    private GeneratedRequest spoilBody(GeneratedRequest request) {
        String body = String.valueOf(request.body());
        return switch (chance.between(0, 5)) {
            case 0 -> request.with("Content-Type", chance.oneOf(TYPES));
            case 1 -> withBody(request, body.substring(0, chance.between(0, body.length())));
            case 2 -> withBody(request, "[".repeat(chance.oneOf(List.of(1, 50, 5_000))) + body);
            default -> withBody(request, spoiltMember(body));
        };
    }

    private static GeneratedRequest withBody(GeneratedRequest request, String body) {
        return new GeneratedRequest(request.operation(), request.target(), request.headers(), body);
    }

    /** Sets something that does not belong there somewhere in the body. */
    private String spoiltMember(String body) {
        try {
            JsonNode root = JSON.readTree(body);
            List<JsonNode> places = new ArrayList<>();
            collect(root, places);
            if (places.isEmpty()) {
                return oddity().toString();
            }
            spoil(chance.oneOf(places));
            return root.toString();
        } catch (JsonProcessingException e) {
            throw new AssertionError("generated bodies are JSON", e);
        }
    }

    private void spoil(JsonNode place) {
        if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            object.set(names.isEmpty() || chance.oneIn(5) ? "unknown" : chance.oneOf(names), oddity());
        } else if (place instanceof ArrayNode array) {
            array.add(array.isEmpty() || chance.oneIn(2) ? oddity() : array.get(0));
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            node.forEach(child -> collect(child, places));
        }
    }

    private JsonNode oddity() {
        return chance.oneOf(List.of(
                NODES.nullNode(),
                NODES.textNode(""),
                NODES.textNode(" "),
                NODES.textNode("\u0000"),
                NODES.textNode("\ud800"),
                NODES.textNode(LONG),
                NODES.textNode(chance.text(10)),
                NODES.numberNode(-1),
                NODES.numberNode(new BigInteger("9".repeat(40))),
                NODES.numberNode(1e308),
                NODES.numberNode(0.5),
                NODES.booleanNode(true),
                NODES.arrayNode(),
                NODES.objectNode(),
                NODES.textNode("9999-12-31"),
                NODES.textNode("+10000-01-01"),
                NODES.textNode("2021-02-30")));
    }
}
