package org.mainspring.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a file says its records: a request body a line, or a row of columns. */
enum FileForm {
    NDJSON {
        @Override
        String head(List<Column> columns) {
            return "";
        }

        @Override
        String line(ObjectNode request, List<Column> columns) {
            return request + "\n";
        }
    },
    CSV {
        @Override
        String head(List<Column> columns) {
            return columns.stream().map(Column::name).collect(Collectors.joining(",", "", "\r\n"));
        }

        @Override
        String line(ObjectNode request, List<Column> columns) {
            return columns.stream()
                            .map(column -> cell(request.at(column.pointer())))
                            .collect(Collectors.joining(","))
                    + "\r\n";
        }
    };

    abstract String head(List<Column> columns);

    abstract String line(ObjectNode request, List<Column> columns);

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FileForm named(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("the format is ndjson or csv, not " + name, unknown);
        }
    }

    /** What is absent is an empty cell. */
    private static String cell(JsonNode value) {
        String text = value.asText();
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
