package org.mainspring.funding.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of a fact. */
public sealed interface Value {

    /** As people and clients read it. */
    String text();

    /** What of it may be one of a set. */
    default List<String> words() {
        return List.of(text());
    }

    /** Negative, zero or positive; {@code null} where the two cannot be compared. */
    default @Nullable Integer compareWith(Value other) {
        return null;
    }

    /** An exact number. */
    record Amount(BigDecimal amount) implements Value {

        @Override
        public String text() {
            return (amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros()).toPlainString();
        }

        @Override
        public @Nullable Integer compareWith(Value other) {
            return other instanceof Amount against ? amount.compareTo(against.amount) : null;
        }
    }

    /** A day of the calendar. */
    record Day(LocalDate day) implements Value {

        @Override
        public String text() {
            return day.toString();
        }

        @Override
        public @Nullable Integer compareWith(Value other) {
            return other instanceof Day against ? day.compareTo(against.day) : null;
        }
    }

    /** One or several words, such as the categories that an organization is in. */
    record Words(List<String> words) implements Value {

        public static Words of(String word) {
            return new Words(List.of(word));
        }

        @Override
        public String text() {
            return String.join(", ", words);
        }
    }

    /** Yes or no. */
    record Flag(boolean set) implements Value {

        @Override
        public String text() {
            return Boolean.toString(set);
        }
    }
}
