package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Agreements between organizations. */
final class AgreementKind implements Kind {

    static final String NAME = "agreements";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return "agreements.ndjson";
    }

    @Override
    public List<Draft> drafts(JsonNode line, References known) {
        Body body = Body.copyOf(line, "kind", "names", "signedOn", "source")
                .withEach("parties", line.path("parties"), party -> new Body()
                        .withId("organizationId", party, known::organization)
                        .toJson());
        return List.of(Draft.of(new Reference(NAME, line.path("key").asText()), "/registry/v1/agreements", body));
    }
}
