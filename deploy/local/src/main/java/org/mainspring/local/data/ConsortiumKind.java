package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Consortia; a member can be a person. */
final class ConsortiumKind implements Kind {

    static final String NAME = "consortia";

    private final Map<String, JsonNode> namesOfPeople;

    ConsortiumKind(List<JsonNode> people) {
        namesOfPeople = people.stream()
                .collect(Collectors.toMap(person -> person.path("key").asText(), person -> person.path("names")));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return "consortia.ndjson";
    }

    @Override
    public List<Draft> drafts(JsonNode line, References known) {
        Body body = Body.copyOf(line, "signedOn", "source")
                .withId("leadOrganizationId", line.path("lead"), known::organization)
                .withEach("members", line.path("members"), member -> member(member, known));
        return List.of(Draft.of(new Reference(NAME, line.path("key").asText()), "/registry/v1/consortia", body));
    }

    /** The registry does not keep people, so a person comes with the name. */
    private JsonNode member(JsonNode member, References known) {
        return new Body()
                .withId("organizationId", member.path("organization"), known::organization)
                .withId("personId", member.path("person"), known::person)
                .with("names", namesOfPeople.get(member.path("person").asText()))
                .toJson();
    }
}
