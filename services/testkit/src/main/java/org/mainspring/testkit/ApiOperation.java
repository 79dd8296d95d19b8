package org.mainspring.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Stream;

/** One operation of an OpenAPI document, for tests that must know them all, such as the matrix of who may do what. */
public record ApiOperation(String method, String path, String operationId) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** Every operation of a document in YAML or JSON, in its order; fails if there is none or one has no id. */
    public static List<ApiOperation> listOf(String document) {
        List<ApiOperation> operations = ApiDocument.of(document).root().path("paths").properties().stream()
                .flatMap(ApiOperation::ofPath)
                .toList();
        if (operations.isEmpty()) {
            throw new AssertionError("the OpenAPI document has no operation");
        }
        return operations;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static Stream<ApiOperation> ofPath(Entry<String, JsonNode> path) {
        return path.getValue().properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .map(member -> of(path.getKey(), member.getKey(), member.getValue()));
    }

    private static ApiOperation of(String path, String method, JsonNode operation) {
        String id = operation.path("operationId").asText();
        if (id.isEmpty()) {
            throw new AssertionError(method + " " + path + " has no operationId");
        }
        return new ApiOperation(method.toUpperCase(Locale.ROOT), path, id);
    }
}
