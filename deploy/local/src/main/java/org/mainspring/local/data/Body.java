package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A request body in the making; what is null or missing in the files stays absent. */
final class Body {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    /** A body with members of the line that have the same name and meaning in the API. */
    static Body copyOf(JsonNode line, String... names) {
        Body body = new Body();
        for (String name : names) {
            body.with(name, line.get(name));
        }
        return body;
    }

    Body with(String name, @Nullable JsonNode value) {
        if (value != null && !value.isNull() && !value.isMissingNode()) {
            json.set(name, value);
        }
        return this;
    }

    Body with(String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
        return this;
    }

    /** An id instead of the key that the line has, where it has one. */
    Body withId(String name, JsonNode key, Function<String, String> idOf) {
        return key.isTextual() ? with(name, idOf.apply(key.textValue())) : this;
    }

    /** A list made of a list; an empty one stays absent. */
    Body withEach(String name, JsonNode items, Function<JsonNode, ? extends JsonNode> mapping) {
        ArrayNode mapped = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> mapped.add(mapping.apply(item)));
        return mapped.isEmpty() ? this : with(name, mapped);
    }

    /** A list of ids made of a list of keys. */
    Body withIds(String name, JsonNode keys, Function<String, String> idOf) {
        return withEach(name, keys, key -> JsonNodeFactory.instance.textNode(idOf.apply(key.textValue())));
    }

    ObjectNode toJson() {
        return json;
    }
}
