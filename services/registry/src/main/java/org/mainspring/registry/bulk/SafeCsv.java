package org.mainspring.registry.bulk;

import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * Lines of comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it;
 * what is no text is ours and stays as it is.
 */
public final class SafeCsv {

    private static final String FORMULA = "=+-@\t\r";

    private SafeCsv() {}

    /** One line, with its end. Absent cells are empty. */
    public static String line(@Nullable Object... cells) {
        return CSVFormat.RFC4180.format(Arrays.stream(cells).map(SafeCsv::safe).toArray()) + "\r\n";
    }

    /** What a cell said before it was made safe. */
    static String read(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static @Nullable Object safe(@Nullable Object cell) {
        return cell instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }
}
