package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What sessions brought about: records that are in already are cited, rankings and publications are released. */
final class OutcomeKind implements Kind {

    private static final String NAME = "outcomes";

    private final Map<String, JsonNode> releases;

    /** Takes the rankings and the publications. */
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
            cite(drafts, session, "RECOGNITION", RecognitionKind.NAME, outcomes.path("recognitions"), known);
            cite(drafts, session, "AGREEMENT", AgreementKind.NAME, outcomes.path("agreements"), known);
            cite(drafts, session, "CONSORTIUM", ConsortiumKind.NAME, outcomes.path("consortia"), known);
            cite(drafts, session, "PROGRAMME", ProgrammeKind.NAME, outcomes.path("programmes"), known);
            release(drafts, session, "RANKING", outcomes.path("rankings"));
            release(drafts, session, "PUBLICATION", outcomes.path("publications"));
        }
        return drafts;
    }

    private static void cite(
            List<Draft> drafts, String session, String kind, String cited, JsonNode keys, References known) {
        for (JsonNode key : keys) {
            Body body = new Body().with("kind", kind).with("recordId", known.idOf(cited, key.textValue()));
            drafts.add(draft(session, key.textValue(), body));
        }
    }

    private void release(List<Draft> drafts, String session, String kind, JsonNode keys) {
        for (JsonNode key : keys) {
            JsonNode release = releases.get(key.textValue());
            if (release == null) {
                throw new ImportException(key + " is released but not described");
            }
            Body body = new Body()
                    .with("kind", kind)
                    .with("release", Body.copyOf(release, "names", "year").toJson());
            drafts.add(draft(session, key.textValue(), body));
        }
    }

    private static Draft draft(String session, String key, Body body) {
        String path = "/events/v1/sessions/" + session + "/outcomes";
        return Draft.listed(new Reference(NAME, key), path, "/events/v1/outcomes?sessionId=" + session, body);
    }
}
