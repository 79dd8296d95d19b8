package org.mainspring.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.Locale;

/** An OpenAPI document as a tree, for tests that make their requests from it. */
public record ApiDocument(JsonNode root) {

    /** Reads a document in YAML or JSON. */
    public static ApiDocument of(String text) {
        try {
            // JSON is YAML too.
            return new ApiDocument(new ObjectMapper(new YAMLFactory()).readTree(text));
        } catch (JsonProcessingException e) {
            throw new AssertionError("not an OpenAPI document", e);
        }
    }

    /** What the document says of one operation. */
    public JsonNode definition(ApiOperation operation) {
        return root.path("paths").path(operation.path()).path(operation.method().toLowerCase(Locale.ROOT));
    }

    /** What a {@code $ref} stands for; any other node is itself. */
    public JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : resolve(root.at(reference.substring(1)));
    }
}
