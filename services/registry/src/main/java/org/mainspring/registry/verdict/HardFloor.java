package org.mainspring.registry.verdict;

import java.math.BigDecimal;

/**
 * A minimum without which no score helps.
 *
 * @param band whoever is below it gets the verdict of this band, or a worse one for the score
 */
public record HardFloor(String measure, BigDecimal minimum, String unit, String band) {

    boolean isMissedBy(BigDecimal value) {
        return value.compareTo(minimum) < 0;
    }

    FailedFloor failedWith(BigDecimal value) {
        return new FailedFloor(
                measure,
                value.stripTrailingZeros().toPlainString(),
                minimum.stripTrailingZeros().toPlainString(),
                unit);
    }
}
