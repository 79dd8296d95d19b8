package org.mainspring.local.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A resource of lines with columns between blanks; empty lines and comments after # do not count. */
public final class Table {

    private Table() {}

    /** Refuses a line that has another number of columns. */
    public static List<List<String>> read(String resource, int columns) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> row(resource, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String resource, String line, int columns) {
        List<String> row = List.of(line.split("\\s+", -1));
        if (row.size() != columns) {
            throw new IllegalStateException(resource + " needs " + columns + " columns: " + line);
        }
        return row;
    }
}
