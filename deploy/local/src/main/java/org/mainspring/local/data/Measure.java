package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Figures that say what they measure. */
final class Measure {

    private Measure() {}

    /** One for each member of the line that is among the measures, which come with their units. */
    static ArrayNode each(JsonNode line, Map<String, String> unitsByMeasure, JsonNode source) {
        ArrayNode facts = JsonNodeFactory.instance.arrayNode();
        unitsByMeasure.keySet().stream()
                .sorted()
                .filter(line::hasNonNull)
                .map(measure -> of(measure, line.path(measure), unitsByMeasure.get(measure), source))
                .forEach(facts::add);
        return facts;
    }

    private static ObjectNode of(String measure, JsonNode figure, String unit, JsonNode source) {
        ObjectNode fact = Figure.of(figure, unit, source).deepCopy();
        return fact.put("measure", measure);
    }
}
