package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** People, with every role they are named with and its date. */
final class PersonKind implements Kind {

    static final String NAME = "people";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return "people.ndjson";
    }

    @Override
    public List<Draft> drafts(JsonNode line, References known) {
        Body body = Body.copyOf(line, "names").withEach("roles", line.path("roles"), role -> role(role, known));
        return List.of(Draft.of(new Reference(NAME, line.path("key").asText()), "/events/v1/people", body));
    }

    private static JsonNode role(JsonNode role, References known) {
        return Body.copyOf(role, "title", "asOf", "source")
                .withId("organizationId", role.path("organization"), known::organization)
                .toJson();
    }
}
