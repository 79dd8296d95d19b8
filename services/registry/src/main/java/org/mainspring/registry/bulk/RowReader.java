package org.mainspring.registry.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.mainspring.chassis.problem.Excerpt;
import org.mainspring.registry.bulk.Frames.Frame;

/** Reads rows of one kind of record: each becomes what a merge patch of such a record would say, or is refused by itself. */
public final class RowReader {

    private static final int SHOWN = 60;
    private static final int MOST_COLUMNS = 100;
    private static final Pattern OTHER_SEPARATOR = Pattern.compile("[;\t]");

    private final Map<String, Column> columns;
    private final ObjectMapper json;

    /** @param columns that a CSV file may have */
    public RowReader(List<Column> columns, ObjectMapper json) {
        this.columns = columns.stream().collect(Collectors.toMap(Column::name, Function.identity()));
        this.json = json;
    }

    /** The names in the first row of a CSV file. */
    List<String> header(byte[] bytes, Frame frame) {
        List<String> names;
        try {
            names = frame.isTooLong() ? List.of() : names(text(bytes, frame));
        } catch (IOException | UncheckedIOException malformed) {
            throw new UnreadableFile("HEADER_MALFORMED", "The first row is not CSV in UTF-8.");
        }
        if (names.isEmpty() || names.size() > MOST_COLUMNS) {
            throw new UnreadableFile("HEADER_MALFORMED", "The first row names 1 to 100 columns.");
        }
        if (names.size() == 1 && OTHER_SEPARATOR.matcher(names.get(0)).find()) {
            throw new UnreadableFile("HEADER_MALFORMED", "The cells of a row stand between commas.");
        }
        for (String name : names) {
            require(columns.containsKey(name), "COLUMN_UNKNOWN", name, "is not known here");
            require(names.indexOf(name) == names.lastIndexOf(name), "COLUMN_REPEATED", name, "stands twice");
        }
        return names;
    }

    private static List<String> names(String text) throws IOException {
        if (text.strip().indexOf('\r') >= 0) {
            throw new UnreadableFile(
                    "HEADER_MALFORMED", "Rows end with a line feed, with or without a carriage return.");
        }
        return cells(text).stream().map(String::strip).toList();
    }

    private static void require(boolean holds, String code, String column, String what) {
        if (!holds) {
            throw new UnreadableFile(code, "The column \"" + Excerpt.of(column, SHOWN) + "\" " + what + ".");
        }
    }

    /** @param header the columns of the file; empty where it has none */
    ReadRow read(long number, byte[] bytes, Frame frame, List<String> header) {
        if (frame.isTooLong()) {
            return ReadRow.refused(number, "ROW_TOO_LONG", "A row may have 64 KiB.");
        }
        try {
            String text = text(bytes, frame);
            return header.isEmpty() ? object(number, text) : record(number, cells(text), header);
        } catch (CharacterCodingException malformed) {
            return ReadRow.refused(number, "NOT_UTF8", "The row is not text in UTF-8.");
        } catch (JsonProcessingException malformed) {
            return ReadRow.refused(number, "ROW_MALFORMED", "The row is not one JSON object.");
        } catch (IOException | UncheckedIOException malformed) {
            return ReadRow.refused(number, "ROW_MALFORMED", "The row is not CSV: a quote stands where none may.");
        }
    }

    private ReadRow object(long number, String text) throws JsonProcessingException {
        JsonNode content = json.readTree(text);
        return content instanceof ObjectNode object
                ? new ReadRow(number, object, List.of())
                : ReadRow.refused(number, "ROW_MALFORMED", "The row is not one JSON object.");
    }

    /** An empty cell says nothing. */
    private ReadRow record(long number, List<String> cells, List<String> header) {
        if (cells.size() != header.size()) {
            return ReadRow.refused(
                    number,
                    "COLUMN_COUNT",
                    "The row has " + cells.size() + " cells and the header " + header.size() + ".");
        }
        ObjectNode content = json.createObjectNode();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                columns.get(header.get(i)).put(content, SafeCsv.read(cells.get(i)));
            }
        }
        return new ReadRow(number, content, List.of());
    }

    private static List<String> cells(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.getRecords().stream()
                    .flatMap(one -> one.toList().stream())
                    .toList();
        }
    }

    private static String text(byte[] bytes, Frame frame) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, frame.from(), frame.to() - frame.from()))
                .toString();
    }
}
