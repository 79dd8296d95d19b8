package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The reports that everything else is taken from. */
final class SourceKind implements Kind {

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public String file() {
        return "sources.ndjson";
    }

    @Override
    public List<Draft> drafts(JsonNode line, References known) {
        Reference reference = new Reference(name(), line.path("key").asText());
        return List.of(Draft.coded(
                reference, "/registry/v1/sources", Body.copyOf(line, "title", "lang", "publishedOn", "note")));
    }
}
