package org.mainspring.generator;

import java.util.Locale;

/**
 * Unified Social Credit Codes by GB 32100-2015 with both check characters, from division 9900xx: no province has 99, so none of
 * them was ever issued.
 */
final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int CHARACTERS = 8;

    private CreditCode() {}

    /**
     * @param category the first two characters: 91 for an enterprise, 12 for a public institution
     * @param number below 31 to the power of 8; each has another organization code
     */
    static String of(String category, int district, long number) {
        StringBuilder organization = new StringBuilder();
        for (long rest = number; organization.length() < CHARACTERS; rest /= ALPHABET.length()) {
            organization.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
        }
        String code = category
                + String.format(Locale.ROOT, "%06d", 990_000 + district)
                + organization
                + organizationCheck(organization);
        return code + check(code);
    }

    /** GB 11714: here A counts 10 and Z 35, this older standard leaves no letter out. */
    private static char organizationCheck(CharSequence organization) {
        int sum = 0;
        for (int i = 0; i < CHARACTERS; i++) {
            sum += ORGANIZATION_WEIGHTS[i] * Character.digit(organization.charAt(i), 36);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : Character.forDigit(check, 10);
    }

    private static char check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * ALPHABET.indexOf(code.charAt(i));
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
