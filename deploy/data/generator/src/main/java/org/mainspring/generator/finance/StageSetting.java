package org.mainspring.generator.finance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;

/** Commits to a programme what was announced of it, and opens a window; what is there already is left as it is. */
record StageSetting(Funding funding, Cast cast) {

    Stage set(String programmeKey) {
        JsonNode programme = new Programmes(funding, cast).open(programmeKey);
        String id = Funding.id(programme);
        commit(id, Yuan.parse(programme.at("/announcedTotal/value").asText()));
        return new Stage(
                id,
                Funding.id(window(id)),
                StreamSupport.stream(programme.path("providers").spliterator(), false)
                        .map(provider -> provider.path("organizationId").asText())
                        .toList());
    }

    /** Nobody has said how the total is split among the banks, so it is committed without a name. */
    private void commit(String programme, Yuan total) {
        JsonNode commitment = funding.first(cast.officer(), "commitments?programmeId=" + programme);
        if (commitment.isMissingNode()) {
            ObjectNode request =
                    Funding.request().put("programmeId", programme).put("note", "The announced total, synthetic");
            request.set("amount", total.money());
            commitment = funding.make(cast.officer(), "commitments", request);
        }
        if (Funding.is(commitment, "PROPOSED")) {
            funding.take(cast.secondOfficer(), "commitments", commitment, "confirm", null);
        }
    }

    /** Open whenever it is played. */
    private JsonNode window(String programme) {
        JsonNode window = funding.first(cast.officer(), "windows?programmeId=" + programme);
        if (!window.isMissingNode()) {
            return window;
        }
        ObjectNode request = Funding.request()
                .put("programmeId", programme)
                .put("opens", "2021-01-01T00:00")
                .put("closes", "2099-12-31T00:00");
        request.putObject("names").put("zh", "合成批次").put("en", "Synthetic call");
        return funding.make(cast.officer(), "windows", request);
    }
}
