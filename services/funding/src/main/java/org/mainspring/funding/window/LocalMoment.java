package org.mainspring.funding.window;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.mainspring.chassis.problem.Refusal;

/** What the clock on the wall shows in a time zone. */
final class LocalMoment {

    private LocalMoment() {}

    /** @throws Refusal where no calendar has such a day or no clock such a time */
    static LocalDateTime parse(String text, String pointer) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException none) {
            throw Refusal.unprocessable(pointer, "NO_SUCH_TIME", "There is no such day or time.");
        }
    }

    /** The one instant that is meant; a deadline of which there would be none, or two, is refused rather than guessed. */
    static Instant in(ZoneId zone, LocalDateTime local, String pointer) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return local.toInstant(offsets.get(0));
        }
        throw offsets.isEmpty()
                ? Refusal.unprocessable(pointer, "TIME_SKIPPED", "The clocks of " + zone + " skip " + local + ".")
                : Refusal.unprocessable(pointer, "TIME_TWICE", "The clocks of " + zone + " show " + local + " twice.");
    }
}
