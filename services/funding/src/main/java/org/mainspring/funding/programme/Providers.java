package org.mainspring.funding.programme;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/** The providers of a programme as the database puts them together. */
class Providers extends JsonColumn<List<Provider>> {

    static final Providers COLUMN = new Providers();

    Providers() {
        super(new TypeReference<>() {});
    }
}
