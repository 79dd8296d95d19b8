package org.mainspring.funding.clause;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value of Kleene's three-valued logic, in its order: {@code and} takes the least, {@code or} the greatest. */
@Schema(description = "What a clause is, by what is known.")
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    public Truth negated() {
        return values()[TRUE.ordinal() - ordinal()];
    }
}
