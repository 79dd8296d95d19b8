package org.mainspring.testkit.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.curiousoddman.rgxgen.RgxGen;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.mainspring.testkit.ApiDocument;

/** Values that keep a schema of the document, made of what was seen, of its examples and of anything else that it allows. */
final class SchemaValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;
    private static final int LONGEST = 5_000;
    private static final Map<String, RgxGen> PATTERNS = new ConcurrentHashMap<>();

    private final ApiDocument document;
    private final Chance chance;
    private final SeenValues seen;

    SchemaValues(ApiDocument document, Chance chance, SeenValues seen) {
        this.document = document;
        this.chance = chance;
        this.seen = seen;
    }

    /** @param name of the member or parameter that the value is for */
    JsonNode value(String name, JsonNode reference) {
        return value(name, reference, DEEPEST);
    }

    private JsonNode value(String name, JsonNode reference, int depth) {
        JsonNode schema = document.resolve(reference);
        if (schema.has("anyOf") || schema.has("oneOf")) {
            return value(name, chance.oneOf(listOf(schema.path(schema.has("anyOf") ? "anyOf" : "oneOf"))), depth);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "boolean" -> JSON.booleanNode(chance.oneIn(2));
            case "integer", "number" -> number(schema);
            default -> text(name, reference, schema);
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    private JsonNode object(JsonNode schema, int depth) {
        if (schema.has("examples") && chance.oneIn(2)) {
            JsonNode example = chance.oneOf(listOf(schema.path("examples"))).deepCopy();
            reidentify(example, schema);
            return example;
        }
        int density = chance.oneOf(List.of(2, 3, 12));
        ObjectNode object = JSON.objectNode();
        List<String> required =
                listOf(schema.path("required")).stream().map(JsonNode::asText).toList();
        for (Entry<String, JsonNode> member : schema.path("properties").properties()) {
            if (required.contains(member.getKey()) || depth > 0 && chance.oneIn(density)) {
                object.set(member.getKey(), value(member.getKey(), member.getValue(), depth - 1));
            }
        }
        JsonNode others = schema.path("additionalProperties");
        if (others.isObject()) {
            for (int i = chance.between(0, 3); i > 0; i--) {
                object.set(seenOr("code", "A" + i), value("value", others, depth - 1));
            }
        }
        return object;
    }

    /** The ids of an example are those of nobody: others take their place. */
    private void reidentify(JsonNode example, JsonNode reference) {
        JsonNode schema = document.resolve(reference);
        if (example.isArray()) {
            example.forEach(item -> reidentify(item, schema.path("items")));
        } else if (example instanceof ObjectNode object) {
            for (Entry<String, JsonNode> member : schema.path("properties").properties()) {
                JsonNode value = object.path(member.getKey());
                if (document.resolve(member.getValue()).path("format").asText().equals("uuid") && value.isTextual()) {
                    object.put(member.getKey(), id(member.getKey()));
                }
                reidentify(value, member.getValue());
            }
        }
    }

    private JsonNode array(String name, JsonNode schema, int depth) {
        int least = schema.path("minItems").asInt(0);
        int most = Math.min(schema.path("maxItems").asInt(LONGEST), least + 3);
        ArrayNode array = JSON.arrayNode();
        for (int i = chance.between(least, most); i > 0; i--) {
            array.add(value(name, schema.path("items"), depth - 1));
        }
        return array;
    }

    private JsonNode number(JsonNode schema) {
        boolean whole = type(schema).equals("integer");
        long least = schema.path("minimum").asLong(chance.oneIn(4) ? Integer.MIN_VALUE : 0);
        long most = schema.path("maximum").asLong(Math.max(least, chance.oneIn(4) ? Integer.MAX_VALUE : 100));
        long number = least + Math.floorMod(chance.anyNumber(), most - least + 1);
        return whole || chance.oneIn(2)
                ? JSON.numberNode(number)
                : JSON.numberNode(BigDecimal.valueOf(number, chance.between(0, 4)));
    }

    private JsonNode text(String name, JsonNode reference, JsonNode schema) {
        if (schema.has("enum")) {
            return chance.oneOf(listOf(schema.path("enum")));
        }
        if (!chance.oneIn(4)) {
            JsonNode known = seen.value(name).filter(JsonNode::isTextual).orElse(null);
            JsonNode examples = reference.has("examples") ? reference.path("examples") : schema.path("examples");
            if (known != null && !(examples.isArray() && chance.oneIn(3))) {
                return known;
            }
            if (examples.isArray()) {
                return JSON.textNode(chance.oneOf(listOf(examples)).asText());
            }
        }
        return JSON.textNode(invented(name, schema));
    }

    private String invented(String name, JsonNode schema) {
        switch (schema.path("format").asText()) {
            case "uuid":
                return id(name);
            case "date":
                return LocalDate.of(chance.between(1990, 2030), chance.between(1, 12), chance.between(1, 28))
                        .toString();
            case "date-time":
                return Instant.ofEpochSecond(chance.between(0, Integer.MAX_VALUE))
                        .toString();
            default:
        }
        int most = schema.path("maxLength").asInt(LONGEST);
        if (schema.has("pattern")) {
            return PATTERNS.computeIfAbsent(schema.path("pattern").asText(), RgxGen::parse)
                    .generate(new Random(chance.anyNumber()));
        }
        String text = chance.text(chance.oneIn(20) ? Math.min(most, LONGEST) : chance.between(1, 12));
        return text.substring(0, Math.min(text.length(), most));
    }

    /** Mostly that of something that exists: {@code parentId} and {@code organizationId} of an organization, {@code id} of anything. */
    private String id(String name) {
        String plural = name.replaceAll("Id$", "s");
        return chance.oneIn(6)
                ? chance.anyId().toString()
                : seenOr(
                        chance.oneIn(4) ? "id" : plural + "/id",
                        seenOr("organizations/id", chance.anyId().toString()));
    }

    private String seenOr(String name, String other) {
        return seen.value(name).map(JsonNode::asText).orElse(other);
    }

    private static List<JsonNode> listOf(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
    }
}
