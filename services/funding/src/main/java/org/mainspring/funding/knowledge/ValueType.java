package org.mainspring.funding.knowledge;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Of which type a fact's value is. */
public enum ValueType {
    NUMBER,
    TEXT,
    DATE,
    BOOLEAN;

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");
    private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");

    /** The value that a text means; {@code null} where it means none of this type. */
    public @Nullable Value read(String text) {
        if (this == TEXT) {
            return Value.Words.of(text);
        }
        if (this == NUMBER) {
            return DECIMAL.matcher(text).matches() ? new Value.Amount(new BigDecimal(text)) : null;
        }
        return this == DATE ? day(text) : flag(text);
    }

    private static @Nullable Value day(String text) {
        try {
            return DAY.matcher(text).matches() ? new Value.Day(LocalDate.parse(text)) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Value flag(String text) {
        return text.equals("true") || text.equals("false") ? new Value.Flag(text.equals("true")) : null;
    }
}
