package org.mainspring.funding.clause;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.knowledge.Value;

/**
 * What a fact is compared with, which may be another value from a day on.
 *
 * @param dated by their days, the earliest first
 */
public record Thresholds(List<Dated> dated) {

    /** @param from {@code null} for all days */
    public record Dated(@Nullable LocalDate from, Value value) {

        private boolean isInForce(LocalDate on) {
            return from == null || !from.isAfter(on);
        }
    }

    /** {@code null} before the first day. */
    @Nullable Value on(LocalDate day) {
        Value inForce = null;
        for (Dated one : dated) {
            if (one.isInForce(day)) {
                inForce = one.value();
            }
        }
        return inForce;
    }
}
