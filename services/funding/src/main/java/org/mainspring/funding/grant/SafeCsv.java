package org.mainspring.funding.grant;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of comma-separated values (RFC 4180); a text that a spreadsheet would take for a formula gets an apostrophe before it. */
final class SafeCsv {

    private static final String FORMULA = "=+-@\t\r";

    private SafeCsv() {}

    static String line(@Nullable String... cells) {
        return Arrays.stream(cells).map(SafeCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
