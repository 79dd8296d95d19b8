package org.mainspring.bench.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table, in the text form of COPY; none is kept. */
public final class CopyRows {

    private CopyRows() {}

    /** @param row the cells of a row, as texts; null for none */
    public static void write(
            Connection connection, String table, List<String> columns, int count, IntFunction<@Nullable String[]> row)
            throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN");
        try {
            for (int i = 0; i < count; i++) {
                byte[] line = line(row.apply(i)).getBytes(UTF_8);
                copy.writeToCopy(line, 0, line.length);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    public static String line(@Nullable String... cells) {
        return Arrays.stream(cells).map(CopyRows::cell).collect(Collectors.joining("\t")) + "\n";
    }

    private static String cell(@Nullable String text) {
        return text == null
                ? "\\N"
                : text.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
