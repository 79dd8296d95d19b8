package org.mainspring.registry.scoring;

import java.math.BigDecimal;
import java.util.List;

/** One version of a method, as far as it decides about scores and ranks. */
public record Formula(List<WeightedIndicator> indicators, MissingValueRule missingValues, TieRule ties) {

    public Formula {
        indicators = List.copyOf(indicators);
        BigDecimal sum = indicators.stream().map(WeightedIndicator::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("the weights add up to " + sum);
        }
    }

    long[] weights() {
        return indicators.stream()
                .map(WeightedIndicator::weight)
                .mapToLong(Fixed::weight)
                .toArray();
    }

    /** Whether the indicator takes values of this size. */
    public static boolean takes(WeightedIndicator indicator, BigDecimal value) {
        return indicator.normalisation() != Normalisation.NONE || value.abs().compareTo(Fixed.LARGEST) <= 0;
    }
}
