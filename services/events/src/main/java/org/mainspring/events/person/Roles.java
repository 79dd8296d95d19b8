package org.mainspring.events.person;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.mainspring.events.JsonColumn;

/** The column of a person's roles. */
@Converter
class Roles extends JsonColumn<List<PersonRole>> {

    static final Roles COLUMN = new Roles();

    Roles() {
        super(new TypeReference<>() {});
    }
}
