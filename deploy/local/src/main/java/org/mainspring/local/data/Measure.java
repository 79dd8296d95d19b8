package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A figure that says what it measures. */
final class Measure {

    private Measure() {}

    static ObjectNode of(String measure, JsonNode figure, String unit, JsonNode source) {
        ObjectNode fact = Figure.of(figure, unit, source).deepCopy();
        return fact.put("measure", measure);
    }
}
