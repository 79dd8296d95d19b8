package org.mainspring.registry.uscc;

/** A valid code, in capitals and without blanks. */
public record Uscc(String value) {

    static final int LENGTH = 18;

    /** What pasted text brings along and {@link String#strip} leaves: wide, unbreakable and invisible blanks. */
    private static final String BLANKS = "\u3000\u00A0\u200B\uFEFF";

    public Uscc {
        if (!UsccCheck.isValid(value)) {
            throw new IllegalArgumentException("not a valid Unified Social Credit Code");
        }
    }

    /**
     * Reads a code as people type it.
     *
     * @throws IllegalArgumentException when it is not valid after {@link #normalise}; {@link UsccCheck#of} says why
     */
    public static Uscc parse(String text) {
        return new Uscc(normalise(text));
    }

    /** Takes off the blanks around it, makes full-width characters half-width and small letters capital. */
    public static String normalise(String text) {
        StringBuilder normalised = new StringBuilder(text.length());
        text.chars().map(Uscc::halfWidth).map(Uscc::capital).forEach(c -> normalised.append((char) c));
        return normalised.toString().strip();
    }

    /** The nine characters that name the organization itself, by GB 11714-1997. */
    public String organizationCode() {
        return value.substring(8, 17);
    }

    @Override
    public String toString() {
        return value;
    }

    private static int halfWidth(int character) {
        if (BLANKS.indexOf(character) >= 0) {
            return ' ';
        }
        return character >= '\uFF01' && character <= '\uFF5E' ? character - 0xFEE0 : character;
    }

    /** Only a to z: the rules of Unicode would turn a dotless i or a sharp s into letters nobody typed. */
    private static int capital(int character) {
        return character >= 'a' && character <= 'z' ? character - 'a' + 'A' : character;
    }
}
