package org.mainspring.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.testkit.Samples;
import org.mainspring.testkit.ToldMessages;

/** What this service tells keeps the schemas that it is committed to. */
@QuarkusTest
class FactsTest {

    private static final Samples CONTRACTS = Samples.in("contracts/messages");
    private static final String ID = UUID.randomUUID().toString();

    @Inject
    Messages messages;

    @Inject
    ObjectMapper json;

    @Test
    void everyFactCanBeToldAndKeepsItsSchema() throws IOException {
        tellAsMuchAsPossible();
        tellAsLittleAsPossible();

        Set<String> told = new HashSet<>();
        JsonNode page = changesAfter(0);
        while (!page.path("items").isEmpty()) {
            for (JsonNode fact : page.path("items")) {
                String name = fact.path("type").asText().replaceAll("org\\.mainspring\\.events\\.(.*)\\.v1", "$1");
                CONTRACTS.mustDescribe(name, fact.path("data").toString());
                told.add(name);
            }
            page = changesAfter(page.path("lastNumber").asLong());
        }
        assertThat(told).isEqualTo(ToldMessages.facts());
    }

    private void tellAsMuchAsPossible() {
        String names = "{\"zh\": \"名称\", \"en\": \"Name\"}";
        String series = Events.made(
                "/series", "{\"slug\": \"told\", \"names\": %s, \"externalId\": \"told/series\"}".formatted(names));
        String person = Events.made("/people", """
                {"names": %s, "externalId": "told/person", "roles": [{"title": "Director", "organizationId": "%s",
                 "asOf": "2022-07-21", "source": "report"}, {"title": "Academician"}]}""".formatted(names, ID));
        Events.patch("/people/" + person, "{\"source\": \"report\"}").statusCode(200);
        String event = Events.made("/events", """
                {"seriesId": "%s", "edition": 1, "kind": "EXPO", "names": %s, "startsOn": "2022-08-29", "endsOn": "2022-08-31",
                 "organizers": [{"role": "CO_HOST", "organizationId": "%s"}], "externalId": "told/event"}""".formatted(series, names, ID));
        Events.patch("/events/" + event, "{\"format\": \"3+365\"}").statusCode(200);
        String main =
                Events.made("/events/" + event + "/venues", "{\"kind\": \"MAIN\", \"names\": %s}".formatted(names));
        Events.made("/events/" + event + "/venues", """
                {"kind": "SUB_VENUE", "mode": "VIDEO", "count": 120, "parentId": "%s", "district": "Songjiang", "capacity": 50}""".formatted(main));
        String session = Events.made("/events/" + event + "/sessions", """
                {"kind": "AWARD", "title": %s, "people": ["%s"], "organizations": ["%s"], "externalId": "told/session"}""".formatted(names, person, ID));
        Events.patch("/sessions/" + session, "{\"mode\": \"VIDEO\"}").statusCode(200);
        answer(session, "confirmed", """
                "recordId": "%s\"""".formatted(ID));
        answer(session, "refused", """
                "code": "ORGANIZATION_NOT_FOUND", "detail": "There is no such organization.\"""");
        Events.made("/sessions/" + session + "/outcomes", """
                {"kind": "RANKING", "release": {"names": %s, "year": 2022, "releasedOn": "2022-07-21", "issuers": ["%s"]}}""".formatted(names, ID));
    }

    private void answer(String session, String answer, String content) {
        String outcome = Events.made("/sessions/" + session + "/outcomes", """
                {"kind": "RECOGNITION", "source": "report", "recognition": {"organizationId": "%s", "scheme": "CENTRE",
                 "level": "MUNICIPAL", "batchYear": 2022, "conferredOn": "2022-07-21"}}""".formatted(ID));
        messages.send("registry-proposal", "org.mainspring.registry.proposal-" + answer + ".v1", outcome, """
                {"proposalId": "%s", "kind": "RECOGNITION", %s}""".formatted(
                        outcome, content));
        Events.facts(outcome, 2);
    }

    private void tellAsLittleAsPossible() {
        Events.made("/series", "{\"slug\": \"bare\", \"names\": {\"en\": \"Bare\"}}");
        Events.person("Bare");
        String event = Events.event("Bare");
        Events.made("/events/" + event + "/venues", "{\"kind\": \"HALL\", \"names\": {\"en\": \"Bare\"}}");
        String outcome = Events.made(
                "/sessions/" + Events.session(event) + "/outcomes",
                "{\"kind\": \"AGREEMENT\", \"recordId\": \"%s\"}".formatted(ID));
        Events.facts(outcome, 1);
    }

    private JsonNode changesAfter(long number) throws IOException {
        return json.readTree(Events.get("/changes?limit=200&after=" + number)
                .statusCode(200)
                .extract()
                .asString());
    }
}
