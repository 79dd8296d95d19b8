package org.mainspring.registry.scoring;

import java.math.BigDecimal;

/** What one indicator adds to a score. */
public record WeightedIndicator(String code, BigDecimal weight, Direction direction, Normalisation normalisation) {

    public WeightedIndicator {
        weight = Fixed.plain(weight);
    }

    /** The value turned so that higher is better. */
    BigDecimal oriented(BigDecimal value) {
        return direction == Direction.LOWER_IS_BETTER ? value.negate() : value;
    }
}
