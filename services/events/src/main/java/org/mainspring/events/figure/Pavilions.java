package org.mainspring.events.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.mainspring.events.JsonColumn;

/** The column of a pavilion. */
@Converter
public class Pavilions extends JsonColumn<Pavilion> {

    public static final Pavilions COLUMN = new Pavilions();

    Pavilions() {
        super(new TypeReference<>() {});
    }
}
