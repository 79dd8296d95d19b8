package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The recognition schemes with their levels. */
final class SchemeKind implements Kind {

    @Override
    public String name() {
        return "schemes";
    }

    @Override
    public String file() {
        return "schemes.ndjson";
    }

    @Override
    public List<Draft> drafts(JsonNode line, References known) {
        Reference reference = new Reference(name(), line.path("key").asText());
        return List.of(Draft.coded(reference, "/registry/v1/schemes", Body.copyOf(line, "names", "levels")));
    }
}
