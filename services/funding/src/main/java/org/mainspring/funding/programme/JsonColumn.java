package org.mainspring.funding.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.JsonSettings;

/**
 * Reads and writes a jsonb column as text, in the form in which the API shows the value. Hibernate's own JSON type would keep
 * days as arrays of numbers.
 */
class JsonColumn<T> implements AttributeConverter<T, String> {

    /** For {@code @ColumnTransformer(write = ...)}. */
    static final String WRITE = "cast(cast(? as text) as jsonb)";

    private static final ObjectMapper JSON = mapper();

    private final ObjectReader reader;

    JsonColumn(TypeReference<T> type) {
        // An older version may still run beside a newer one that writes more.
        reader = JSON.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The value of a column that was selected as text. */
    @Nullable T read(@Nullable String text) {
        try {
            return text == null ? null : reader.readValue(text);
        } catch (JsonProcessingException unreadable) {
            throw defect(unreadable);
        }
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw defect(unwritable);
        }
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String text) {
        return read(text);
    }

    /** No cause: a JSON failure among the causes would be told as the client's. */
    private static IllegalStateException defect(JsonProcessingException failure) {
        return new IllegalStateException("A jsonb column does not fit its type: " + failure.getOriginalMessage());
    }

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper();
        mapper.findAndRegisterModules();
        new JsonSettings().customize(mapper);
        return mapper;
    }
}
