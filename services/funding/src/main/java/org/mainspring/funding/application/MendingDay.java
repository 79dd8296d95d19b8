package org.mainspring.funding.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;

/** The last day on which a returned application can be submitted again. */
final class MendingDay {

    private MendingDay() {}

    /**
     * Refuses a day on which nothing can be mended any more, or that takes time away.
     *
     * @param given the day that the applicant counts on already
     * @param today in the programme's time zone
     */
    static void require(@Nullable LocalDate until, @Nullable LocalDate given, LocalDate today) {
        if (until != null && until.isBefore(today)) {
            throw Refusal.unprocessable("/mendUntil", "IN_THE_PAST", "Nothing can be mended on a day that is over.");
        }
        if (given != null && (until == null || until.isBefore(given))) {
            throw Refusal.unprocessable(
                    "/mendUntil", "BEFORE_GIVEN", "It can be mended until " + given + "; a day that was given stays.");
        }
    }
}
