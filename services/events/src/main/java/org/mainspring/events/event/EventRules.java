package org.mainspring.events.event;

import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Legible;
import org.mainspring.events.Absent;
import org.mainspring.events.figure.Attendance;
import org.mainspring.events.figure.AttendanceMode;

/** What must hold between the members of an event. */
final class EventRules {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern LEGIBLE = Pattern.compile(Legible.TEXT);

    private EventRules() {}

    /** @throws Refusal that points to the member which cannot stand beside the others */
    static void check(AnnounceEventRequest details) {
        if (details.endsOn() != null && details.endsOn().isBefore(details.startsOn())) {
            throw Refusal.unprocessable("/endsOn", "ENDS_BEFORE_START", "An event cannot end before it starts.");
        }
        if (details.edition() != null && details.seriesId() == null) {
            throw Refusal.unprocessable("/edition", "EDITION_OF_NOTHING", "An edition is one of a series.");
        }
        if (details.timeZone() != null && !ZoneId.getAvailableZoneIds().contains(details.timeZone())) {
            throw Refusal.unprocessable(
                    "/timeZone", "TIME_ZONE_NOT_FOUND", "There is no time zone " + details.timeZone() + ".");
        }
        checkAttendance(Absent.orEmpty(details.attendance()));
    }

    private static void checkAttendance(List<Attendance> attendance) {
        Set<AttendanceMode> seen = EnumSet.noneOf(AttendanceMode.class);
        for (int i = 0; i < attendance.size(); i++) {
            checkAttendance("/attendance/" + i, attendance.get(i), seen);
        }
    }

    private static void checkAttendance(String pointer, Attendance attendance, Set<AttendanceMode> seen) {
        if (!seen.add(attendance.mode())) {
            throw Refusal.unprocessable(pointer + "/mode", "REPEATED", "Each way of taking part is told once.");
        }
        if (attendance.fact() != null) {
            checkCount(pointer + "/fact", attendance.fact());
        }
    }

    private static void checkCount(String pointer, Fact figure) {
        checkText(pointer + "/unit", figure.unit());
        checkText(pointer + "/scope", figure.scope());
        checkText(pointer + "/note", figure.note());
        if (figure.value().signum() < 0) {
            throw Refusal.unprocessable(pointer + "/value", "NEGATIVE", "Nobody is the fewest who can take part.");
        }
        if (figure.value().stripTrailingZeros().scale() > 0) {
            throw Refusal.unprocessable(pointer + "/value", "NOT_WHOLE", "People take part as a whole.");
        }
        if (figure.unit() != null && CURRENCIES.contains(figure.unit())) {
            throw Refusal.unprocessable(pointer + "/unit", "UNIT_IS_CURRENCY", "People are counted, not paid.");
        }
    }

    private static void checkText(String pointer, @Nullable String text) {
        if (text != null && !LEGIBLE.matcher(text).matches()) {
            throw Refusal.unprocessable(pointer, "NOT_LEGIBLE", "It " + Legible.MESSAGE + ".");
        }
    }
}
