package org.mainspring.chassis.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/**
 * One field that a list is sorted by.
 *
 * @param expression SQL that is never null, has an index and is of {@code type}
 */
record SortKey(String expression, String type, boolean descending) {

    private static final int MOST = 2;

    /** Reads {@code -updatedAt,name} against the white list. */
    static List<SortKey> parse(@Nullable String sort, String byDefault, Map<String, SortKey> sortable) {
        String wanted = sort == null ? byDefault : sort;
        List<SortKey> keys = new ArrayList<>();
        for (String part : wanted.split(",", -1)) {
            boolean descending = part.startsWith("-");
            @Nullable SortKey key = sortable.get(descending ? part.substring(1) : part);
            if (key == null || keys.size() == MOST) {
                String names = sortable.keySet().stream().sorted().collect(Collectors.joining(", "));
                throw Refusal.badParameter("sort", "NOT_SORTABLE", "Sort by at most two of: " + names + ".");
            }
            keys.add(new SortKey(key.expression, key.type, descending));
        }
        return keys;
    }

    String direction() {
        return descending ? " desc" : " asc";
    }

    String beyond() {
        return descending ? " < " : " > ";
    }
}
