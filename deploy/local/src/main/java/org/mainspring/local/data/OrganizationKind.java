package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Organizations, each after its parent. */
final class OrganizationKind implements Kind {

    static final String NAME = "organizations";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return "organizations.ndjson";
    }

    @Override
    public List<List<JsonNode>> waves(List<JsonNode> lines) {
        List<List<JsonNode>> waves = new ArrayList<>();
        List<JsonNode> rest = lines;
        Set<String> done = new HashSet<>();
        while (!rest.isEmpty()) {
            List<JsonNode> wave = rest.stream()
                    .filter(line -> !line.hasNonNull("parent")
                            || done.contains(line.path("parent").asText()))
                    .toList();
            if (wave.isEmpty()) {
                throw new ImportException("the parent of these organizations is missing: " + rest);
            }
            wave.forEach(line -> done.add(line.path("key").asText()));
            waves.add(wave);
            rest = rest.stream().filter(line -> !wave.contains(line)).toList();
        }
        return waves;
    }

    @Override
    public List<Draft> drafts(JsonNode line, References known) {
        Body body = Body.copyOf(
                        line, "names", "aliases", "kind", "ownership", "district", "park", "collective", "source")
                .withId("parentId", line.path("parent"), known::organization);
        return List.of(Draft.of(new Reference(NAME, line.path("key").asText()), "/registry/v1/organizations", body));
    }
}
