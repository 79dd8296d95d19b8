package org.mainspring.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as RFC 3339 writes it: four digits of a year. The database would turn one far beyond them into another day unasked. */
class DayDeserializer extends StdScalarDeserializer<LocalDate> {

    private static final String FORM = "\\d{4}-\\d{2}-\\d{2}";

    DayDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        String text = parser.getText();
        try {
            if (text.matches(FORM)) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noDay) {
            throw context.weirdStringException(text, LocalDate.class, "there is no such day");
        }
        throw context.weirdStringException(text, LocalDate.class, "a day is written YYYY-MM-DD");
    }
}
