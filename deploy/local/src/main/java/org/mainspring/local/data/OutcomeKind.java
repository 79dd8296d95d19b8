package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What sessions brought about: records that are in already are cited, publications are released. */
final class OutcomeKind implements Kind {

    private static final String NAME = "outcomes";

    /** Members of a session's outcomes that name records, called as the kind that brought them in, and ours for them. */
    private static final Map<String, String> CITED = Map.of(
            RecognitionKind.NAME, "RECOGNITION",
            AgreementKind.NAME, "AGREEMENT",
            ConsortiumKind.NAME, "CONSORTIUM",
            RankingKind.NAME, "RANKING",
            ProgrammeKind.NAME, "PROGRAMME");

    private static final Map<String, String> RELEASED = Map.of("publications", "PUBLICATION");

    private final Map<String, JsonNode> releases;

    /** Takes the publications. */
    OutcomeKind(List<JsonNode> releases) {
        this.releases = releases.stream()
                .collect(Collectors.toMap(release -> release.path("key").asText(), release -> release));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return EventKind.FILE;
    }

    @Override
    public List<Draft> drafts(JsonNode event, References known) {
        List<Draft> drafts = new ArrayList<>();
        for (int position = 1; position <= event.path("sessions").size(); position++) {
            JsonNode outcomes = event.path("sessions").path(position - 1).path("outcomes");
            String session = known.idOf(SessionKind.NAME, SessionKind.key(event, position));
            CITED.forEach((member, kind) -> outcomes.path(member)
                    .forEach(key -> drafts.add(cited(session, kind, member, key.textValue(), known))));
            RELEASED.forEach((member, kind) ->
                    outcomes.path(member).forEach(key -> drafts.add(released(session, kind, key.textValue(), known))));
        }
        return drafts;
    }

    private Draft cited(String session, String kind, String member, String key, References known) {
        Body body = new Body().with("kind", kind).with("recordId", known.idOf(member, key));
        return draft(session, key, body);
    }

    private Draft released(String session, String kind, String key, References known) {
        JsonNode release = releases.get(key);
        if (release == null) {
            throw new ImportException(key + " is released but not described");
        }
        JsonNode issuers = release.has("issuer")
                ? JsonNodeFactory.instance.arrayNode().add(release.path("issuer"))
                : release.path("issuers");
        Body released =
                Body.copyOf(release, "names", "year", "releasedOn").withIds("issuers", issuers, known::organization);
        Body body = Body.copyOf(release, "source").with("kind", kind).with("release", released.toJson());
        return draft(session, key, body);
    }

    private static Draft draft(String session, String key, Body body) {
        String path = "/events/v1/sessions/" + session + "/outcomes";
        return Draft.listed(new Reference(NAME, key), path, "/events/v1/outcomes", body);
    }
}
