package org.mainspring.registry.imports;

import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Failures;
import org.mainspring.chassis.problem.Refusal;

/**
 * How many rows are taken at once at a place of a file. Where the database refuses them together, half of them are tried; one
 * that is refused alone is refused for what the database says.
 *
 * @param verdict what the one row is refused for; absent where it is not known that it will be
 */
record Attempt(
        String place, int rows, int collisions, @Nullable Refusal verdict) {

    private static final int MOST_ROWS = 500;
    private static final int MOST_COLLISIONS = 5;

    static final Attempt NONE = new Attempt("", MOST_ROWS, 0, null);

    /** The same where it is about this place; else the first one there. */
    Attempt at(String where) {
        return place.equals(where) ? this : new Attempt(where, MOST_ROWS, 0, null);
    }

    /** The same, of which it is known how many rows there are. */
    Attempt of(int read) {
        return new Attempt(place, Math.max(1, Math.min(rows, read)), collisions, verdict);
    }

    /** The next one at the place, after the rows were not taken. */
    Attempt after(Throwable failure) {
        Refusal refusal = Failures.classify(failure);
        if (refusal.isPassing() && refusal.type().status() < 500 && collisions < MOST_COLLISIONS) {
            return new Attempt(place, rows, collisions + 1, null);
        }
        return rows > 1 ? new Attempt(place, rows / 2, collisions, null) : new Attempt(place, 1, collisions, refusal);
    }
}
