package org.mainspring.testkit.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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

    static ApiRequest of(ApiDocument document, ApiOperation operation) {
        String path = operation.path();
        Map<String, String> query = new TreeMap<>();
        Map<String, String> headers = new TreeMap<>();
        for (JsonNode reference : document.definition(operation).path("parameters")) {
            JsonNode parameter = document.resolve(reference);
            if (!parameter.path("required").asBoolean()) {
                continue;
            }
            String name = parameter.path("name").asText();
            String value = value(document, parameter);
            switch (parameter.path("in").asText()) {
                case "path" -> path = path.replace("{" + name + "}", value);
                case "query" -> query.put(name, value);
                case "header" -> headers.put(name, value);
                default -> throw new AssertionError(operation + " takes " + name + " from where nothing is sent");
            }
        }
        if (path.contains("{")) {
            throw new AssertionError(operation + " does not declare a part of its path");
        }
        Iterator<String> mediaTypes = document.resolve(
                        document.definition(operation).path("requestBody"))
                .path("content")
                .fieldNames();
        String contentType = mediaTypes.hasNext() ? mediaTypes.next() : null;
        return new ApiRequest(operation.method(), path, query, headers, contentType, contentType == null ? null : "{}");
    }

    /** The same in a form that no operation takes: an unknown parameter, and a body that breaks off. */
    ApiRequest spoilt() {
        return new ApiRequest(
                method, path, Map.of("unknown", "1"), Map.of(), contentType, contentType == null ? null : "{");
    }

    private static String value(ApiDocument document, JsonNode parameter) {
        JsonNode schema = document.resolve(parameter.path("schema"));
        if (schema.path("format").asText().equals("uuid")) {
            return UUID.randomUUID().toString();
        }
        return parameter.path("example").asText("NOWHERE");
    }
}
