package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A kind of record: the file it comes from and what the API is told of each line. */
interface Kind {

    /** As the progress line has it. */
    String name();

    String file();

    /** Lines that must be there before others do come in an earlier wave. */
    default List<List<JsonNode>> waves(List<JsonNode> lines) {
        return List.of(lines);
    }

    /** What to create out of one line; ids of records brought in before are looked up. */
    List<Draft> drafts(JsonNode line, References known);
}
