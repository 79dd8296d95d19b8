package org.mainspring.funding.programme;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.mainspring.chassis.value.Fact;

/** The column of an announced figure. */
@Converter
class Figures extends JsonColumn<Fact> {

    static final Figures COLUMN = new Figures();

    Figures() {
        super(new TypeReference<>() {});
    }
}
