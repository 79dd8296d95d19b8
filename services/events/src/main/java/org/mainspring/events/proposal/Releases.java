package org.mainspring.events.proposal;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.mainspring.events.JsonColumn;

/** The column of a release. */
@Converter
public class Releases extends JsonColumn<Release> {

    public static final Releases COLUMN = new Releases();

    Releases() {
        super(new TypeReference<>() {});
    }
}
