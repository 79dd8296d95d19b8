package org.mainspring.registry.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many of a list hold something.
 *
 * @param denominator all of the list, whether the registry knows them or not
 * @param unknown those whom the registry does not know; they are among the denominator
 */
record Coverage(long numerator, long denominator, long unknown) {

    private static final int PLACES = 6;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** The share in per cent, to six places, half to even. */
    BigDecimal percent() {
        BigDecimal percent = ALL.multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), PLACES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return percent.setScale(Math.max(0, percent.scale()));
    }

    /** Whether {@link #percent()} is the share to the last place. */
    boolean percentIsExact() {
        BigDecimal back = percent().multiply(BigDecimal.valueOf(denominator));
        return back.compareTo(ALL.multiply(BigDecimal.valueOf(numerator))) == 0;
    }
}
