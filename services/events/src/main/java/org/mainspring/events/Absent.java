package org.mainspring.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is not known is absent: one way to say it, so that two descriptions of the same are equal. */
public final class Absent {

    private Absent() {}

    /** An empty list says no more than none. */
    public static <T> @Nullable List<T> ifEmpty(@Nullable List<T> list) {
        return list == null || list.isEmpty() ? null : list;
    }

    /** The list, or an empty one. */
    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
