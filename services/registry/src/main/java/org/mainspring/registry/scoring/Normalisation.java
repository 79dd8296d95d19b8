package org.mainspring.registry.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/** Brings the values of one indicator onto a scale on which it can be weighed against others; higher is better by now. */
public enum Normalisation {
    /** From 0 for the worst to 1 for the best; 0 for all where all are alike. */
    MIN_MAX {
        @Override
        long[] apply(BigDecimal[] values) {
            BigDecimal least = Arrays.stream(values).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
            BigDecimal most = Arrays.stream(values).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
            BigDecimal range = most.subtract(least);
            return each(values, value -> Fixed.quotient(value.subtract(least), range));
        }
    },
    /** Distance from the mean in standard deviations of these values; 0 for all where all are alike. */
    Z_SCORE {
        @Override
        long[] apply(BigDecimal[] values) {
            BigDecimal count = BigDecimal.valueOf(values.length);
            BigDecimal sum = sum(values);
            BigDecimal squares = sum(
                    Arrays.stream(values).map(value -> value.multiply(value)).toArray(BigDecimal[]::new));
            // n·v - sum over the root of n·squares - sum²: the same quotient, without a rounded mean in it.
            BigDecimal spread =
                    count.multiply(squares).subtract(sum.multiply(sum)).sqrt(PRECISE);
            return each(values, value -> Fixed.quotient(count.multiply(value).subtract(sum), spread));
        }
    },
    /** The share of the others that it is ahead of, those of the same value counted by half; a half for one alone. */
    PERCENTILE_RANK {
        @Override
        long[] apply(BigDecimal[] values) {
            BigDecimal[] ascending = values.clone();
            Arrays.sort(ascending);
            return each(
                    values,
                    value -> Fixed.midRank(first(ascending, value, 0), first(ascending, value, 1), values.length));
        }
    },
    /** The value as it is: for what is a score already. */
    NONE {
        @Override
        long[] apply(BigDecimal[] values) {
            return each(values, Fixed::of);
        }
    };

    private static final MathContext PRECISE = new MathContext(60, RoundingMode.HALF_EVEN);

    /** The normalised values, in units of {@link Fixed}. */
    abstract long[] apply(BigDecimal[] values);

    private static long[] each(BigDecimal[] values, java.util.function.ToLongFunction<BigDecimal> normalise) {
        return Arrays.stream(values).mapToLong(normalise).toArray();
    }

    private static BigDecimal sum(BigDecimal[] values) {
        return Arrays.stream(values).reduce(new BigDecimal(BigInteger.ZERO), BigDecimal::add);
    }

    /** Where the first one stands that compares with the value by more than this. */
    private static int first(BigDecimal[] ascending, BigDecimal value, int least) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle].compareTo(value) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
