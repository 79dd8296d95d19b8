package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Recognitions that an organization holds. */
final class RecognitionKind implements Kind {

    static final String NAME = "recognitions";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return "recognitions.ndjson";
    }

    @Override
    public List<Draft> drafts(JsonNode line, References known) {
        Body body = Body.copyOf(line, "scheme", "level", "batchYear", "conferredOn", "source")
                .withId("organizationId", line.path("organization"), known::organization);
        return List.of(Draft.of(new Reference(NAME, line.path("key").asText()), "/registry/v1/recognitions", body));
    }
}
