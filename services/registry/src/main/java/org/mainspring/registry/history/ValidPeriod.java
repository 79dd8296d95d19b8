package org.mainspring.registry.history;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something is valid.
 *
 * @param from the first of them; {@code null} for as far back as anybody asks
 * @param to the first day after them; {@code null} for good
 */
public record ValidPeriod(
        @Nullable LocalDate from, @Nullable LocalDate to) {

    public static final ValidPeriod ALWAYS = new ValidPeriod(null, null);

    public static ValidPeriod since(@Nullable LocalDate from) {
        return new ValidPeriod(from, null);
    }

    public boolean isEmpty() {
        return from != null && to != null && !from.isBefore(to);
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /** The days that are in both. */
    Optional<ValidPeriod> and(ValidPeriod other) {
        LocalDate latest = from == null || other.from != null && other.from.isAfter(from) ? other.from : from;
        LocalDate earliest = to == null || other.to != null && other.to.isBefore(to) ? other.to : to;
        return Optional.of(new ValidPeriod(latest, earliest)).filter(both -> !both.isEmpty());
    }

    /** The days of this one that come before the other begins. */
    Optional<ValidPeriod> before(ValidPeriod other) {
        return other.from == null ? Optional.empty() : and(new ValidPeriod(null, other.from));
    }

    /** The days of this one that come after the other has ended. */
    Optional<ValidPeriod> after(ValidPeriod other) {
        return other.to == null ? Optional.empty() : and(new ValidPeriod(other.to, null));
    }
}
