package org.mainspring.registry.uscc;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a code.
 *
 * @param position counted from 1; absent when the finding is about the whole
 * @param expected the character or length that would be right, where there is exactly one
 */
public record UsccFinding(
        Kind kind, @Nullable Integer position, @Nullable String expected, String message) {

    /** What a finding is about. */
    public enum Kind {
        /** Not 18 characters. */
        LENGTH,
        /** A character that cannot stand at its position. */
        ALPHABET,
        /** The 17th character does not check the eight before it (GB 11714-1997). */
        ORGANIZATION_CODE_CHECK,
        /** The 18th character does not check the 17 before it (GB 32100-2015). */
        CHECK_CHARACTER
    }

    static UsccFinding length(int length) {
        return new UsccFinding(Kind.LENGTH, null, "18", "has %d characters, not 18".formatted(length));
    }

    static UsccFinding alphabet(int position, String allowed) {
        return new UsccFinding(Kind.ALPHABET, position, null, "position %d takes %s".formatted(position, allowed));
    }

    static UsccFinding organizationCodeCheck(char expected) {
        return check(Kind.ORGANIZATION_CODE_CHECK, 17, expected, "the organization code");
    }

    static UsccFinding checkCharacter(char expected) {
        return check(Kind.CHECK_CHARACTER, 18, expected, "the code");
    }

    private static UsccFinding check(Kind kind, int position, char expected, String checked) {
        String message = "check character of %s at position %d should be %c".formatted(checked, position, expected);
        return new UsccFinding(kind, position, String.valueOf(expected), message);
    }
}
