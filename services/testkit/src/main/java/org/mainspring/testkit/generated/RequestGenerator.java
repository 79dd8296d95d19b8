package org.mainspring.testkit.generated;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mainspring.testkit.ApiDocument;
import org.mainspring.testkit.ApiOperation;

/** Makes requests of the document's operations: some as it wants them, some with one thing wrong. */
final class RequestGenerator {

    private final ApiDocument document;
    private final Chance chance;
    private final SeenValues seen;
    private final SchemaValues values;
    private final Spoiler spoiler;
    private final Supplier<String> token;

    /** @param token a bearer token of anybody, mostly of somebody who may do most things */
    RequestGenerator(ApiDocument document, Chance chance, SeenValues seen, Supplier<String> token) {
        this.document = document;
        this.chance = chance;
        this.seen = seen;
        this.values = new SchemaValues(document, chance, seen);
        this.spoiler = new Spoiler(chance);
        this.token = token;
    }

    GeneratedRequest request(ApiOperation operation) {
        JsonNode definition = document.definition(operation);
        Map<String, String> headers = new TreeMap<>();
        List<String> query = new ArrayList<>();
        String path = operation.path();
        for (JsonNode reference : definition.path("parameters")) {
            JsonNode parameter = document.resolve(reference);
            String name = parameter.path("name").asText();
            boolean wanted = parameter.path("required").asBoolean() || chance.oneIn(4);
            switch (parameter.path("in").asText()) {
                case "path" -> path = path.replace("{" + name + "}", encoded(pathValue(operation, name, parameter)));
                case "query" -> {
                    if (wanted) {
                        query.add(name + "=" + encoded(text(name, parameter)));
                    }
                }
                default -> {
                    if (wanted) {
                        headers.put(name, header(text(name, parameter)));
                    }
                }
            }
        }
        if (definition.has("security") && !chance.oneIn(40)) {
            headers.put("Authorization", "Bearer " + token.get());
        }
        String body = body(definition, headers);
        String target = query.isEmpty() ? path : path + "?" + String.join("&", query);
        var request = new GeneratedRequest(operation, target, headers, body);
        return chance.oneIn(4) ? spoiler.spoil(request) : request;
    }

    private String pathValue(ApiOperation operation, String name, JsonNode parameter) {
        String before = operation.path().substring(0, operation.path().indexOf("/{" + name + "}"));
        String collection = before.substring(before.lastIndexOf('/') + 1);
        return chance.oneIn(8)
                ? text(name, parameter)
                : seen.value(collection + "/" + name).map(JsonNode::asText).orElseGet(() -> text(name, parameter));
    }

    private String text(String name, JsonNode parameter) {
        JsonNode value = parameter.has("example") && chance.oneIn(3)
                ? parameter.path("example")
                : values.value(name, parameter.path("schema"));
        return value.asText();
    }

    private @Nullable String body(JsonNode definition, Map<String, String> headers) {
        JsonNode content = document.resolve(definition.path("requestBody")).path("content");
        if (content.isEmpty()) {
            return null;
        }
        String type = chance.oneOf(content.properties()).getKey();
        headers.put("Content-Type", type);
        return values.value("body", content.path(type).path("schema")).toString();
    }

    /** A client cannot send others in a header at all. */
    private static String header(String value) {
        return value.replaceAll("[^\\x21-\\x7e]", "x");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
