package org.mainspring.registry.uscc;

import java.util.HashMap;
import java.util.Map;

/** Which characters of the alphabet a written character may have been meant as, the likeliest first. */
final class Confusables {

    private static final Map<Character, String> MEANT = new HashMap<>();

    static {
        MEANT.putAll(Map.of('O', "0DQ", 'I', "1LT", 'Z', "27", 'S', "58", 'V', "UY"));
        // Within the alphabet a pair can be mistaken either way; these letters read alike in print or by hand.
        for (String pair : "0D 0Q DQ 1L 17 27 58 5S 6G 8B CG EF MN PR UY XY".split(" ", -1)) {
            confuse(pair.charAt(0), pair.charAt(1));
            confuse(pair.charAt(1), pair.charAt(0));
        }
        // Cyrillic capitals that look like Latin ones, from a keyboard left in the wrong layout.
        String cyrillic = "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425";
        String latin = "ABEKMH0PCTYX";
        for (int i = 0; i < cyrillic.length(); i++) {
            confuse(cyrillic.charAt(i), latin.charAt(i));
        }
    }

    private Confusables() {}

    static String meant(char written) {
        return MEANT.getOrDefault(written, "");
    }

    private static void confuse(char written, char meant) {
        if (UsccAlphabet.contains(meant) && meant(written).indexOf(meant) < 0) {
            MEANT.merge(written, String.valueOf(meant), String::concat);
        }
    }
}
