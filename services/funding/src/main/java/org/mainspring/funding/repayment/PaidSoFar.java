package org.mainspring.funding.repayment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can be paid back of an allocation.
 *
 * @param firstPaidOn the day of the first pay-out that stands; {@code null} where there is none
 * @param reported the sum of what was reported and is not decided on, in the smallest coin
 */
record PaidSoFar(@Nullable LocalDate firstPaidOn, long reported) {

    /** @param row of the database */
    static PaidSoFar of(Object[] row) {
        @Nullable String first = (String) row[0];
        return new PaidSoFar(first == null ? null : LocalDate.parse(first), (Long) row[1]);
    }
}
