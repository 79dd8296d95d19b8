package org.mainspring.testkit.generated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.mainspring.testkit.ApiDocument;
import org.mainspring.testkit.ApiOperation;

/** Holds answers to the document: the status, the media type, the schema, and no member that it does not declare. */
final class AnswerJudge {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOCUMENT = "https://mainspring.example/openapi.json";

    private static final int NOT_MODIFIED = 304;
    private static final int INTERNAL_SERVER_ERROR = 500;

    private final ApiDocument document;
    private final JsonSchemaFactory schemas;
    private final Map<String, JsonSchema> loaded = new HashMap<>();

    AnswerJudge(ApiDocument document) {
        this.document = document;
        String text = document.root().toString();
        schemas = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(DOCUMENT, text))));
    }

    /** What is wrong with an answer; empty where nothing is. */
    Optional<String> fault(ApiOperation operation, int status, String contentType, String body) {
        if (status >= INTERNAL_SERVER_ERROR) {
            return Optional.of("answers " + status + ": " + body);
        }
        JsonNode described = document.definition(operation).path("responses").path(Integer.toString(status));
        if (described.isMissingNode()) {
            return Optional.of("does not describe " + status + ": " + body);
        }
        if (status == NOT_MODIFIED) {
            return Optional.empty();
        }
        JsonNode content = document.resolve(described).path("content");
        Set<String> types = types(content);
        String type = contentType.split(";", 2)[0].toLowerCase(Locale.ROOT);
        if (content.isEmpty() || !(type.equals("application/json") || type.endsWith("+json"))) {
            return type.isEmpty() || types.contains(type)
                    ? Optional.empty()
                    : Optional.of("does not describe " + type + " with " + status);
        }
        if (!content.has(type)) {
            return Optional.of("does not describe " + type + " with " + status);
        }
        return faultOfBody(content.path(type).path("schema"), body);
    }

    private static Set<String> types(JsonNode content) {
        return content.properties().stream()
                .map(entry -> entry.getKey().split(";", 2)[0])
                .collect(Collectors.toSet());
    }

    private Optional<String> faultOfBody(JsonNode schema, String text) {
        try {
            JsonNode body = JSON.readTree(text);
            var faults = schema(schema).validate(body);
            return faults.isEmpty()
                    ? undeclared(schema, body, "").map(member -> "does not declare " + member)
                    : Optional.of(faults + " of " + text);
        } catch (JsonProcessingException e) {
            return Optional.of("is not JSON: " + text);
        }
    }

    private JsonSchema schema(JsonNode schema) {
        return loaded.computeIfAbsent(schema.toString(), text -> {
            String reference = schema.path("$ref").asText();
            return reference.isEmpty()
                    ? schemas.getSchema(SchemaLocation.of(DOCUMENT), schema)
                    : schemas.getSchema(SchemaLocation.of(DOCUMENT + reference));
        });
    }

    /** The first member that no schema names, as a path. */
    private Optional<String> undeclared(JsonNode reference, JsonNode value, String at) {
        JsonNode schema = document.resolve(reference);
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(item -> undeclared(schema.path("items"), item, at))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        JsonNode declared = schema.path("properties");
        if (!value.isObject() || declared.isEmpty()) {
            return Optional.empty();
        }
        return value.properties().stream()
                .map(member -> declared.has(member.getKey())
                        ? undeclared(declared.path(member.getKey()), member.getValue(), at + "/" + member.getKey())
                        : Optional.of(at + "/" + member.getKey()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
