package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** A figure of the files as a fact of the API: nothing of it is lost, nothing is invented. */
final class Figure {

    private Figure() {}

    /** A bare number is exact. A figure that the source does not tell is missing, never zero. */
    static JsonNode of(JsonNode figure, String unit, JsonNode source) {
        JsonNode value = figure.isObject() ? figure.path("value") : figure;
        if (value.isMissingNode() || value.isNull()) {
            return MissingNode.getInstance();
        }
        return Body.copyOf(figure, "asOf", "period", "scope", "note")
                .with("value", value)
                .with("qualifier", figure.path("qualifier").asText("EXACT"))
                .with("unit", figure.path("unit").asText(unit))
                .with("source", source)
                .toJson();
    }
}
