package org.mainspring.generator;

/** The rule of the published vectors, written down once more: the test must not ask the code that it tests. */
final class CreditCodes {

    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCodes() {}

    static boolean isValid(String code) {
        return code.matches("[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}")
                && innerHolds(code)
                && outerHolds(code);
    }

    /** All 18 characters, each by a power of 3, add up to a multiple of 31, the last counting once. */
    private static boolean outerHolds(String code) {
        int sum = 0;
        int weight = 1;
        for (char character : code.substring(0, 17).toCharArray()) {
            sum += weight * LETTERS.indexOf(character);
            weight = weight * 3 % 31;
        }
        return (sum + LETTERS.indexOf(code.charAt(17))) % 31 == 0;
    }

    /** Nine characters add up to a multiple of 11, X counting ten. */
    private static boolean innerHolds(String code) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = code.charAt(16) == 'X' ? 10 : code.charAt(16) - '0';
        for (int i = 0; i < 8; i++) {
            char character = code.charAt(8 + i);
            sum += weights[i] * (Character.isDigit(character) ? character - '0' : character - 'A' + 10);
        }
        return sum % 11 == 0;
    }
}
