package org.mainspring.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Days and instants as RFC 3339 text. Years have four digits: beyond them the database would keep another day. */
class TimeDeserializer<T> extends StdScalarDeserializer<T> {

    private static final int LAST_YEAR = 9_999;

    private final transient Function<String, T> parse;
    private final transient ToIntFunction<T> year;

    private TimeDeserializer(Class<T> type, Function<String, T> parse, ToIntFunction<T> year) {
        super(type);
        this.parse = parse;
        this.year = year;
    }

    static TimeDeserializer<LocalDate> ofDays() {
        return new TimeDeserializer<>(LocalDate.class, LocalDate::parse, LocalDate::getYear);
    }

    static TimeDeserializer<Instant> ofInstants() {
        return new TimeDeserializer<>(Instant.class, Instant::parse, instant -> instant.atOffset(ZoneOffset.UTC)
                .getYear());
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        try {
            T time = parse.apply(parser.getText());
            if (year.applyAsInt(time) >= 1 && year.applyAsInt(time) <= LAST_YEAR) {
                return time;
            }
        } catch (DateTimeException malformed) {
            throw context.weirdStringException("", handledType(), "not a date or time of RFC 3339");
        }
        throw context.weirdStringException("", handledType(), "a year has four digits");
    }
}
