package org.mainspring.testkit.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.testkit.ApiDocument;
import org.mainspring.testkit.ApiOperation;

/**
 * A request that an OpenAPI document asks for, with no more than it requires: it finds its operation and passes the door, and is
 * about a record that does not exist.
 */
record ApiRequest(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        @Nullable String contentType,
        @Nullable String body) {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static ApiRequest of(ApiDocument document, ApiOperation operation) {
        JsonNode definition = document.definition(operation);
        String path = operation.path();
        for (Entry<String, String> part : required(document, definition, "path").entrySet()) {
            path = path.replace("{" + part.getKey() + "}", part.getValue());
        }
        if (path.contains("{")) {
            throw new AssertionError(operation + " does not declare a part of its path");
        }
        String contentType = contentType(document, definition);
        return new ApiRequest(
                operation.method(),
                path,
                required(document, definition, "query"),
                required(document, definition, "header"),
                contentType,
                contentType == null ? null : "{}");
    }

    /** Path and query, encoded. */
    String target() {
        return query.isEmpty()
                ? path
                : query.entrySet().stream()
                        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    /** The same operation in a form that none takes: ids that are none, an unknown parameter, a body that breaks off. */
    ApiRequest spoilt() {
        return new ApiRequest(
                method,
                UUID_FORM.matcher(path).replaceAll("no-id"),
                Map.of("unknown", "1"),
                Map.of(),
                contentType,
                body == null ? null : "{");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> required(ApiDocument document, JsonNode definition, String place) {
        Map<String, String> values = new TreeMap<>();
        for (JsonNode reference : definition.path("parameters")) {
            JsonNode parameter = document.resolve(reference);
            if (parameter.path("required").asBoolean()
                    && parameter.path("in").asText().equals(place)) {
                values.put(parameter.path("name").asText(), value(document, parameter));
            }
        }
        return values;
    }

    private static String value(ApiDocument document, JsonNode parameter) {
        JsonNode schema = document.resolve(parameter.path("schema"));
        if (schema.path("format").asText().equals("uuid")) {
            return UUID.randomUUID().toString();
        }
        return parameter.path("example").asText("NOWHERE");
    }

    private static @Nullable String contentType(ApiDocument document, JsonNode definition) {
        JsonNode body = document.resolve(definition.path("requestBody"));
        Iterator<String> mediaTypes = body.path("content").fieldNames();
        return mediaTypes.hasNext() ? mediaTypes.next() : null;
    }
}
