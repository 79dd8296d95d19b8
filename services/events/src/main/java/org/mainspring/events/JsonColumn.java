package org.mainspring.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.json.JsonSettings;
import org.mainspring.chassis.json.TrustedJson;

/**
 * Keeps a value in a jsonb column, which SQL reads and writes as text: Hibernate Reactive's own JSON type takes objects only
 * and no lists.
 */
public class JsonColumn<T> implements AttributeConverter<T, String> {

    /** For {@code @ColumnTransformer(write = ...)}. */
    public static final String WRITE = "cast(cast(? as text) as jsonb)";

    private static final ObjectMapper JSON = mapper();

    private final ObjectReader reader;

    public JsonColumn(TypeReference<T> type) {
        reader = JSON.readerFor(type);
    }

    /** The value of a column that was selected as text. */
    public @Nullable T read(@Nullable String text) {
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
        return TrustedJson.of(mapper);
    }
}
