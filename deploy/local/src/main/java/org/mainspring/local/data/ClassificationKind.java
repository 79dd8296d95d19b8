package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The classifications, each with its first version. */
final class ClassificationKind implements Kind {

    @Override
    public String name() {
        return "classifications";
    }

    @Override
    public String file() {
        return "classifications.ndjson";
    }

    @Override
    public List<Draft> drafts(JsonNode line, References known) {
        Reference reference = new Reference(name(), line.path("key").asText());
        return List.of(Draft.coded(reference, "/registry/v1/classifications", Body.copyOf(line, "names", "version")));
    }
}
