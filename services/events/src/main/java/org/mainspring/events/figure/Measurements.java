package org.mainspring.events.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.mainspring.events.JsonColumn;

/** The column of several measurements. */
@Converter
public class Measurements extends JsonColumn<List<Measurement>> {

    public static final Measurements COLUMN = new Measurements();

    Measurements() {
        super(new TypeReference<>() {});
    }
}
