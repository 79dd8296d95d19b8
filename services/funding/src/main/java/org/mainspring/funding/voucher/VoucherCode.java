package org.mainspring.funding.voucher;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.mainspring.chassis.problem.Refusal;

/**
 * What a voucher is redeemed by: 120 random bits as 24 symbols of Crockford's base 32, and a check symbol. Whoever knows it can
 * redeem, so it does not show itself in logs.
 *
 * @param symbols without the hyphens that stand between groups of five where it is shown
 */
public record VoucherCode(String symbols) {

    /** As a client may write it: any case, hyphens or blanks anywhere, O for 0, I and L for 1. */
    public static final String FORM = "^[0-9A-Za-z -]{25,40}$";

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DRAWN = 24;
    private static final int GROUP = 5;

    /** x⁵ + x² + 1, whose root makes all symbols but zero. */
    private static final int POLYNOMIAL = 0b100101;

    /** @param random one that cannot be foretold */
    static VoucherCode draw(RandomGenerator random) {
        byte[] drawn = new byte[DRAWN];
        random.nextBytes(drawn);
        var symbols = new StringBuilder(DRAWN + 1);
        for (byte one : drawn) {
            symbols.append(ALPHABET.charAt(one & 31));
        }
        return new VoucherCode(
                symbols.append(ALPHABET.charAt(timesRoot(remainder(symbols)))).toString());
    }

    /** @throws Refusal where it was mistyped, so that it can be told from one that there is not */
    public static VoucherCode read(String pointer, String text) {
        String symbols = text.toUpperCase(Locale.ROOT)
                .replaceAll("[ -]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (symbols.length() != DRAWN + 1
                || symbols.chars().anyMatch(symbol -> ALPHABET.indexOf(symbol) < 0)
                || remainder(symbols) != 0) {
            throw Refusal.unprocessable(pointer, "CODE_MISTYPED", "No voucher has such a code: it was mistyped.");
        }
        return new VoucherCode(symbols);
    }

    /**
     * As a Reed-Solomon code over GF(32) with one check symbol: the remainder of a code is zero, and no longer is when one symbol
     * is wrong or any two have changed places.
     */
    private static int remainder(CharSequence symbols) {
        int remainder = 0;
        for (int i = 0; i < symbols.length(); i++) {
            remainder = timesRoot(remainder) ^ ALPHABET.indexOf(symbols.charAt(i));
        }
        return remainder;
    }

    private static int timesRoot(int value) {
        int shifted = value << 1;
        return shifted < 32 ? shifted : shifted ^ POLYNOMIAL;
    }

    /** In groups: {@code XXXXX-XXXXX-XXXXX-XXXXX-XXXXX}. */
    String grouped() {
        var grouped = new StringBuilder();
        for (int i = 0; i < symbols.length(); i += GROUP) {
            grouped.append(i == 0 ? "" : "-").append(symbols, i, i + GROUP);
        }
        return grouped.toString();
    }

    @Override
    public String toString() {
        return "the code of a voucher";
    }
}
