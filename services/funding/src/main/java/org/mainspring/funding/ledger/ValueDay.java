package org.mainspring.funding.ledger;

import java.time.LocalDate;
import org.mainspring.chassis.problem.Refusal;

/** The day on which money is said to have moved. It may be long past, for what is recorded late; it is no slip of the pen. */
public final class ValueDay {

    /** Before there was any such programme. */
    public static final LocalDate FIRST = LocalDate.of(1978, 1, 1);

    private ValueDay() {}

    /**
     * @param pointer the member that says it
     * @param today in the programme's time zone
     * @throws Refusal where it lies in the future, or before any programme
     */
    public static void require(String pointer, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Refusal.unprocessable(pointer, "IN_THE_FUTURE", "What is paid was paid by " + today + ".");
        }
        if (day.isBefore(FIRST)) {
            throw Refusal.unprocessable(pointer, "TOO_EARLY", "Nothing was paid before " + FIRST + ".");
        }
    }
}
