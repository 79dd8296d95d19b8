package org.mainspring.testkit.access;

import java.util.Set;

/** What an operation owes a visitor. */
enum Verdict {
    UNAUTHORIZED {
        @Override
        boolean isKeptBy(int status) {
            return status == 401;
        }
    },
    FORBIDDEN {
        @Override
        boolean isKeptBy(int status) {
            return status == 403;
        }
    },
    /**
     * Let in. Whether the request itself is any good is not asked: a 404 or a 422 come after the door. A 405, 406 or 415 would
     * come from before it, and show nothing.
     */
    ADMITTED {
        @Override
        boolean isKeptBy(int status) {
            return status < 500 && !OUTSIDE.contains(status);
        }
    };

    private static final Set<Integer> OUTSIDE = Set.of(401, 403, 405, 406, 415);

    abstract boolean isKeptBy(int status);
}
