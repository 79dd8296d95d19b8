package org.mainspring.registry.uscc;

/**
 * A valid code that may have been meant.
 *
 * @param explanation how it differs from what was given, for a person to read
 */
public record UsccSuggestion(String code, Reason reason, String explanation) {

    /** The slip that is supposed, from the likeliest to the least likely. */
    public enum Reason {
        /** Blanks, hyphens or dots inside the code. */
        SEPARATORS,
        /** One or more characters taken for others that look alike. */
        CONFUSABLE_CHARACTER,
        NEIGHBOURS_SWAPPED,
        CHARACTER_DUPLICATED,
        CHARACTER_MISSING,
        /** One wrong character; suggested only when a single correction satisfies both checks. */
        WRONG_CHARACTER
    }
}
