package org.mainspring.funding.clause;

import org.jspecify.annotations.Nullable;

/**
 * Where a clause stands in its rule, and what its author calls it.
 *
 * @param pointer RFC 6901, from the root of the rule
 */
public record Place(
        String pointer, @Nullable String code, @Nullable String label) {

    /** The root of a rule without a name. */
    public static final Place ROOT = new Place("", null, null);
}
