package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Funding programmes with what was announced of them; how a total is split among banks is not known. */
final class ProgrammeKind implements Kind {

    static final String NAME = "programmes";

    private final Map<String, JsonNode> rules;

    ProgrammeKind(List<JsonNode> eligibilityRules) {
        rules = eligibilityRules.stream()
                .collect(Collectors.toMap(rule -> rule.path("programme").asText(), rule -> rule));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return "programmes.ndjson";
    }

    @Override
    public List<Draft> drafts(JsonNode line, References known) {
        String key = line.path("key").asText();
        JsonNode source = line.path("source");
        Body body = Body.copyOf(
                        line,
                        "kind",
                        "names",
                        "agreedIn",
                        "signedOn",
                        "periodStart",
                        "periodEnd",
                        "currency",
                        "targetGroup",
                        "note",
                        "source")
                .withId("sponsorId", line.path("sponsor"), known::organization)
                .withEach("providers", line.path("providers"), provider -> provider(provider, known))
                .with("eligibilityRule", rule(key))
                .with("announcedTotal", money(line, "announcedTotal", source))
                .with("announcedDisbursed", money(line, "announcedDisbursed", source))
                .with("announcedBeneficiaries", Figure.of(line.path("announcedBeneficiaries"), "enterprises", source));
        return List.of(Draft.of(new Reference(NAME, key), "/funding/v1/programmes", body));
    }

    private static JsonNode money(JsonNode line, String name, JsonNode source) {
        return Figure.of(line.path(name), line.path("currency").asText(), source);
    }

    private static JsonNode provider(JsonNode key, References known) {
        return new Body().withId("organizationId", key, known::organization).toJson();
    }

    private JsonNode rule(String programme) {
        JsonNode rule = rules.get(programme);
        return rule == null ? null : Body.copyOf(rule, "scheme", "levels").toJson();
    }
}
