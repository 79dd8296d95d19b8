package org.mainspring.registry.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/**
 * A column of a CSV file, and the member of a record that it says.
 *
 * @param member its name, or two names joined by a dot
 */
public record Column(String name, String member, Form form) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What its cells hold. */
    public enum Form {
        TEXT,
        /** Texts between bars. */
        LIST,
        /** true or false, in capitals too, as spreadsheets write them. */
        FLAG,
        /** A whole number. */
        NUMBER
    }

    /** A column whose member has its name. */
    public static Column of(String name, Form form) {
        return new Column(name, name, form);
    }

    void put(ObjectNode content, String cell) {
        int dot = member.indexOf('.');
        ObjectNode target = dot < 0 ? content : content.withObject("/" + member.substring(0, dot));
        target.set(member.substring(dot + 1), value(cell));
    }

    /** What has another form stays text, and is refused where the record is read. */
    private JsonNode value(String cell) {
        return switch (form) {
            case TEXT -> JSON.textNode(cell);
            case LIST -> list(cell);
            case FLAG ->
                cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false")
                        ? JSON.booleanNode(cell.equalsIgnoreCase("true"))
                        : JSON.textNode(cell);
            case NUMBER -> cell.matches("-?[0-9]{1,9}") ? JSON.numberNode(Integer.parseInt(cell)) : JSON.textNode(cell);
        };
    }

    private static ArrayNode list(String cell) {
        ArrayNode list = JSON.arrayNode();
        Arrays.stream(cell.split("\\|", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(list::add);
        return list;
    }
}
