package org.mainspring.events.figure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.mainspring.events.JsonColumn;

/** The column of several attendances. */
@Converter
public class Attendances extends JsonColumn<List<Attendance>> {

    public static final Attendances COLUMN = new Attendances();

    Attendances() {
        super(new TypeReference<>() {});
    }
}
