package org.mainspring.events.proposal;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.mainspring.events.JsonColumn;

/** The column of a proposed recognition. */
@Converter
public class ProposedRecognitions extends JsonColumn<ProposedRecognition> {

    public static final ProposedRecognitions COLUMN = new ProposedRecognitions();

    ProposedRecognitions() {
        super(new TypeReference<>() {});
    }
}
