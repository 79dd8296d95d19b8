package org.mainspring.registry.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Numbers as counts of a fixed unit: normalised values in billionths, weights in millionths, so their products in
 * 10<sup>-15</sup>. Sums of integers are exact in any order, so equal scores are equal and no machine disagrees. With values up
 * to {@link #LARGEST} and weights that add up to 1 nothing overflows.
 */
final class Fixed {

    static final BigDecimal LARGEST = BigDecimal.valueOf(1_000);
    static final long ONE_WEIGHT = 1_000_000;

    private static final int VALUE_PLACES = 9;
    private static final int WEIGHT_PLACES = 6;
    private static final int PERCENT_PLACES = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Fixed() {}

    static long of(BigDecimal value) {
        return value.setScale(VALUE_PLACES, RoundingMode.HALF_EVEN)
                .unscaledValue()
                .longValueExact();
    }

    static long quotient(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0
                ? 0
                : dividend.divide(divisor, VALUE_PLACES, RoundingMode.HALF_EVEN)
                        .unscaledValue()
                        .longValueExact();
    }

    /** The share of the others that one is ahead of, its equals counted by half. */
    static long midRank(int below, int belowOrEqual, int count) {
        return count == 1
                ? of(new BigDecimal("0.5"))
                : quotient(BigDecimal.valueOf(below + belowOrEqual - 1L), BigDecimal.valueOf(2L * (count - 1)));
    }

    static long weight(BigDecimal weight) {
        return weight.setScale(WEIGHT_PLACES, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
    }

    /** The product of a value and a weight as a decimal, without zeros that say nothing. */
    static BigDecimal score(long product) {
        return plain(new BigDecimal(BigInteger.valueOf(product), VALUE_PLACES + WEIGHT_PLACES));
    }

    static BigDecimal percent(long part, long whole) {
        return plain(BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), PERCENT_PLACES, RoundingMode.HALF_EVEN));
    }

    /** 100 rather than 1E+2. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
