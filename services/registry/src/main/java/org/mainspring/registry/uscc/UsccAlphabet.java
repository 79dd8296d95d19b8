package org.mainspring.registry.uscc;

/** The 31 characters of GB 32100-2015: digits and capitals without I, O, S, V and Z, which read like digits or U. */
final class UsccAlphabet {

    static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private UsccAlphabet() {}

    static boolean contains(char character) {
        return CHARACTERS.indexOf(character) >= 0;
    }

    static int valueOf(char character) {
        int value = CHARACTERS.indexOf(character);
        if (value < 0) {
            throw new IllegalArgumentException("'" + character + "' is not in the alphabet of the code");
        }
        return value;
    }

    static char characterOf(int value) {
        return CHARACTERS.charAt(value);
    }
}
