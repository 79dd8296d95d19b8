package org.mainspring.funding.clause;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands between a rule and its being met. It is met where nothing does, not met where something is unmet, and open where
 * something is unknown only.
 *
 * @param unmet how many conditions are known not to be met and would have to be
 * @param unknown how many are not known
 * @param shortfall how far off the unmet ones are, all together: each from 0 to 1
 * @param leaves those that would have to turn
 */
public record Gap(int unmet, int unknown, BigDecimal shortfall, List<Leaf> leaves) {

    public static final Gap NONE = new Gap(0, 0, BigDecimal.ZERO, List.of());

    /** What is unknown may turn out well, so it is nearer than what is known not to be met. */
    public static final Comparator<Gap> SMALLEST_FIRST =
            Comparator.comparingInt(Gap::unmet).thenComparingInt(Gap::unknown).thenComparing(Gap::shortfall);

    static Gap ofUnknown(Leaf leaf) {
        return new Gap(0, 1, BigDecimal.ZERO, List.of(leaf));
    }

    static Gap ofUnmet(Leaf leaf, BigDecimal shortfall) {
        return new Gap(1, 0, shortfall, List.of(leaf));
    }

    Gap plus(Gap other) {
        return new Gap(
                unmet + other.unmet,
                unknown + other.unknown,
                shortfall.add(other.shortfall),
                Stream.concat(leaves.stream(), other.leaves.stream()).toList());
    }
}
