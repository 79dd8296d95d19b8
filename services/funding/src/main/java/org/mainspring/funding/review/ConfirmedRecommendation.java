package org.mainspring.funding.review;

import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;

/**
 * What two persons have agreed on.
 *
 * @param amount to be approved; {@code null} where it is to be rejected
 */
record ConfirmedRecommendation(
        @Nullable Money amount, @Nullable String reasons, String maker, String checker) {}
