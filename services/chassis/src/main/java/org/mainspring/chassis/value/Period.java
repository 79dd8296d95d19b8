package org.mainspring.chassis.value;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A year, a month or a day ("2021", "2021-07", "2021-07-01"), or two of them in order, joined by a slash. */
@Constraint(validatedBy = Period.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Period {

    String message() default "must be a year, a month or a day, or two of them in order, joined by a slash";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges the text; absent is allowed. */
    final class Validator implements ConstraintValidator<Period, @Nullable String> {

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            String[] ends = text.split("/", -1);
            try {
                LocalDate first = firstDay(ends[0]);
                return ends.length == 1
                        || ends.length == 2 && !firstDay(ends[1]).isBefore(first);
            } catch (DateTimeParseException malformed) {
                return false;
            }
        }

        private static LocalDate firstDay(String text) {
            return switch (text.length()) {
                case 4 -> Year.parse(text).atDay(1);
                case 7 -> YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        }
    }
}
