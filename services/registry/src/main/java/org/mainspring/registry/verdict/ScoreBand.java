package org.mainspring.registry.verdict;

import java.math.BigDecimal;

/**
 * Scores with the same verdict, up to those of the next better band.
 *
 * @param code what the verdict is called
 * @param from the least of them
 */
public record ScoreBand(String code, BigDecimal from, Consequence consequence) {

    boolean takes(BigDecimal score) {
        return score.compareTo(from) >= 0;
    }
}
