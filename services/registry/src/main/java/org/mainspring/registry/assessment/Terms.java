package org.mainspring.registry.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What criteria say, for those who judge by them.
 *
 * @param leastReviews how many scores an application needs
 * @param passMark the least mean score
 */
public record Terms(
        Asked asked,
        int leastReviews,
        BigDecimal passMark,
        @Nullable LowerLevel lowerLevel) {}
