package org.mainspring.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rewrites every name in a service's document: references, operation ids, tags, security requirements, discriminators.
 * It knows where a key is a keyword and where it is a name somebody chose (a property may be called {@code tags}), and
 * leaves examples and other data alone.
 */
final class DocumentRenaming {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Keywords whose value is data. */
    private static final Set<String> DATA = Set.of("example", "default", "enum", "const", "value");

    /** Keywords whose value maps names to objects. */
    private static final Set<String> MAPS = Set.of(
            "paths",
            "webhooks",
            "schemas",
            "securitySchemes",
            "requestBodies",
            "pathItems",
            "properties",
            "patternProperties",
            "dependentSchemas",
            "$defs",
            "responses",
            "content",
            "headers",
            "examples",
            "callbacks",
            "links",
            "encoding",
            "variables");

    private final DocumentNames names;

    DocumentRenaming(DocumentNames names) {
        this.names = names;
    }

    /** The same object with every name in it renamed. */
    ObjectNode apply(ObjectNode source) {
        ObjectNode target = JSON.objectNode();
        source.properties().forEach(entry -> target.set(entry.getKey(), keyword(entry.getKey(), entry.getValue())));
        if (source.path("discriminator").isObject()) {
            target.set("discriminator", discriminator(source));
        }
        return target;
    }

    private JsonNode keyword(String keyword, JsonNode value) {
        if (keyword.startsWith("x-") || DATA.contains(keyword)) {
            return value;
        }
        if (MAPS.contains(keyword)) {
            return value.isObject() ? map(value) : value;
        }
        return switch (keyword) {
            case "$ref" -> TextNode.valueOf(names.reference(value.asText()));
            case "operationId" -> TextNode.valueOf(names.operation(value.asText()));
            case "tags" -> tags(value);
            case "security" -> security(value);
            case "parameters" -> value.isObject() ? map(value) : any(value);
            default -> any(value);
        };
    }

    private JsonNode any(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return apply(object);
        }
        if (!value.isArray()) {
            return value;
        }
        ArrayNode target = JSON.arrayNode();
        value.forEach(element -> target.add(any(element)));
        return target;
    }

    private ObjectNode map(JsonNode source) {
        ObjectNode target = JSON.objectNode();
        source.properties().forEach(entry -> target.set(entry.getKey(), any(entry.getValue())));
        return target;
    }

    /** Of an operation the tags are names, of the document they are objects with a name. */
    private JsonNode tags(JsonNode source) {
        ArrayNode target = JSON.arrayNode();
        for (JsonNode tag : source) {
            if (tag instanceof ObjectNode object) {
                target.add(
                        object.deepCopy().put("name", names.tag(tag.path("name").asText())));
            } else {
                target.add(names.tag(tag.asText()));
            }
        }
        return target;
    }

    private JsonNode security(JsonNode source) {
        ArrayNode target = JSON.arrayNode();
        for (JsonNode requirement : source) {
            ObjectNode renamed = target.addObject();
            requirement
                    .properties()
                    .forEach(
                            entry -> renamed.set(names.component("securitySchemes", entry.getKey()), entry.getValue()));
        }
        return target;
    }

    /** Where values were to equal the schemas' names, a mapping must now say so. */
    private ObjectNode discriminator(ObjectNode schema) {
        ObjectNode target = (ObjectNode) schema.path("discriminator").deepCopy();
        ObjectNode mapping = JSON.objectNode();
        for (String choice : List.of("oneOf", "anyOf")) {
            for (JsonNode option : schema.path(choice)) {
                String reference = option.path("$ref").asText();
                ComponentName.parse(reference).ifPresent(old -> mapping.put(old.name(), names.reference(reference)));
            }
        }
        for (Map.Entry<String, JsonNode> entry : target.path("mapping").properties()) {
            mapping.put(entry.getKey(), mapped(entry.getValue().asText()));
        }
        if (!mapping.isEmpty()) {
            target.set("mapping", mapping);
        }
        return target;
    }

    /** A mapping's value is a reference or the bare name of a schema. */
    private String mapped(String value) {
        boolean bare = names.document().components().path("schemas").has(value);
        return names.reference(bare ? new ComponentName("schemas", value).reference() : value);
    }
}
