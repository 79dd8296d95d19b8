package org.mainspring.registry.assessment;

import java.math.BigDecimal;

/** How a value is held against its threshold; a value on the threshold is enough. */
public enum Comparison {
    AT_LEAST,
    AT_MOST;

    boolean holds(BigDecimal value, BigDecimal threshold) {
        int compared = value.compareTo(threshold);
        return this == AT_LEAST ? compared >= 0 : compared <= 0;
    }
}
