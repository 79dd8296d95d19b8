package org.mainspring.registry.uscc;

/** The two check characters inside a code: each catches what a single slip of the pen can do. */
final class CheckCharacters {

    /** Powers of 3 modulo 31. As 3 generates all residues, no two positions weigh the same. */
    private static final int[] CODE_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CheckCharacters() {}

    /** The 18th character, by GB 32100-2015, over the first 17. */
    static char ofCode(String code) {
        int sum = 0;
        for (int i = 0; i < CODE_WEIGHTS.length; i++) {
            sum += CODE_WEIGHTS[i] * UsccAlphabet.valueOf(code.charAt(i));
        }
        return UsccAlphabet.characterOf(complement(sum, 31));
    }

    /** The 9th character of an organization code, by GB 11714-1997, over its first eight. */
    static char ofOrganization(String organizationCode) {
        int sum = 0;
        for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
            // Here A counts 10 and Z 35: this older standard leaves no letter out.
            sum += ORGANIZATION_WEIGHTS[i] * Character.digit(organizationCode.charAt(i), 36);
        }
        int check = complement(sum, 11);
        return check == 10 ? 'X' : Character.forDigit(check, 10);
    }

    /** What is missing to the next multiple; a sum that is a multiple itself misses 0, not the whole modulus. */
    private static int complement(int sum, int modulus) {
        return (modulus - sum % modulus) % modulus;
    }
}
