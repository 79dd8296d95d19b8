package org.mainspring.events.organizer;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.mainspring.events.JsonColumn;

/** The column of an event's organizers. */
@Converter
public class Organizers extends JsonColumn<List<Organizer>> {

    public static final Organizers COLUMN = new Organizers();

    Organizers() {
        super(new TypeReference<>() {});
    }
}
