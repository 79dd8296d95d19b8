package org.mainspring.registry.observation;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Fact;

/** The day that a fact is of. */
final class FactDay {

    private static final int LAST_YEAR = 9_999;

    private FactDay() {}

    /** As of when it holds, or else the last day of its period. */
    static LocalDate of(Fact fact) {
        @Nullable LocalDate asOf = fact.asOf();
        @Nullable String period = fact.period();
        if (asOf != null) {
            return asOf;
        }
        if (period == null) {
            throw Refusal.unprocessable("/fact", "DAY_MISSING", "Say as of when it holds, or over which period.");
        }
        LocalDate last = lastDay(period.substring(period.indexOf('/') + 1));
        if (last.getYear() < 1 || last.getYear() > LAST_YEAR) {
            throw Refusal.unprocessable("/fact/period", "YEAR_OUT_OF_RANGE", "A year has four digits.");
        }
        return last;
    }

    private static LocalDate lastDay(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }
}
