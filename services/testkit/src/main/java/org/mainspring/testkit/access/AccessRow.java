package org.mainspring.testkit.access;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** One line of the table: an operation and the roles that may call it, or {@code everyone}. */
record AccessRow(String operationId, Set<String> callers) {

    static final String HEADER = "operation,callers";

    private static final String EVERYONE = "everyone";

    /** Every line after the header. */
    static List<AccessRow> listOf(String table) {
        List<String> lines = table.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new AssertionError("the first line of the matrix is not " + HEADER);
        }
        return lines.stream().skip(1).map(AccessRow::of).toList();
    }

    private static AccessRow of(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
            throw new AssertionError("not an operation and its callers: " + line);
        }
        return new AccessRow(cells[0], Set.of(cells[1].split(" ")));
    }

    boolean isPublic() {
        return callers.equals(Set.of(EVERYONE));
    }

    /** A public operation does not look at tokens, so an expired one does no harm there. */
    Verdict verdict(Visitor visitor) {
        if (isPublic()) {
            return Verdict.ADMITTED;
        }
        if (!visitor.isKnown()) {
            return Verdict.UNAUTHORIZED;
        }
        return Collections.disjoint(callers, visitor.roles()) ? Verdict.FORBIDDEN : Verdict.ADMITTED;
    }
}
