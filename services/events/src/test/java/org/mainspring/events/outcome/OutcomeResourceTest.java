package org.mainspring.events.outcome;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.events.Events;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class OutcomeResourceTest {

    private static final String CITATION = "{\"kind\": \"%s\", \"recordId\": \"%s\"}";
    private static final String RELEASE = """
            {"kind": "PUBLICATION", "release": {"names": {"zh": "2021上海产业技术创新发展报告"}, "year": 2021,
             "releasedOn": "2022-07-21"}, "source": "sitic-2022-zh", "externalId": "%s"}""";

    private String event;
    private String session;

    @BeforeEach
    void schedule() {
        event = Events.event("With outcomes");
        session = Events.session(event);
    }

    @Test
    void aSessionShowsWhatItBroughtAboutInTheOrderOfProposing() {
        String held = Events.get("/sessions/" + session).extract().header("ETag");
        String record = UUID.randomUUID().toString();
        String cited = Events.made(outcomes(), CITATION.formatted("AGREEMENT", record));
        String released = Events.made(outcomes(), RELEASE.formatted("test/report"));
        given().header("If-None-Match", held)
                .get(Events.ROOT + "/sessions/" + session)
                .then()
                .statusCode(200)
                .body("outcomes.id", contains(cited, released))
                .body("outcomes.kind", contains("AGREEMENT", "PUBLICATION"))
                .body("outcomes.status", contains("PROPOSED", "PROPOSED"))
                .body("outcomes[0].recordId", equalTo(record))
                .body("outcomes[0].version", nullValue())
                .body("outcomes[1].release.year", equalTo(2021))
                .body("outcomes[1].release.names.zh", equalTo("2021上海产业技术创新发展报告"));
        Events.get("/events/" + event + "/sessions").body("items[0].outcomes", hasSize(2));
    }

    @Test
    void anOutcomeStandsInNobodysWayWhoChangesTheSession() {
        String held = Events.get("/sessions/" + session).extract().header("ETag");
        String cited = Events.made(outcomes(), CITATION.formatted("AGREEMENT", UUID.randomUUID()));
        given().header("Authorization", TestTokens.bearer("event-organizer"))
                .header("If-Match", held)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"mode\": \"VIDEO\"}")
                .patch(Events.ROOT + "/sessions/" + session)
                .then()
                .statusCode(200)
                .body("mode", equalTo("VIDEO"))
                .body("outcomes.id", contains(cited));
    }

    @Test
    void outcomesAreFoundByWhatTheyAre() {
        String agreement = Events.made(outcomes(), CITATION.formatted("AGREEMENT", UUID.randomUUID()));
        String report = Events.made(outcomes(), RELEASE.formatted("test/found"));
        Events.get("/outcomes?eventId=" + event).body("items.id", contains(agreement, report));
        Events.get("/outcomes?sessionId=" + session + "&kind=PUBLICATION").body("items.id", contains(report));
        Events.get("/outcomes?sessionId=" + session + "&status=CONFIRMED").body("items", hasSize(0));
        Events.get("/outcomes?externalId=test/found").body("items.id", contains(report));
        Events.get("/outcomes/" + report)
                .statusCode(200)
                .header("ETag", "\"0.zh\"")
                .body("eventId", equalTo(event))
                .body("sessionId", equalTo(session))
                .body("status", equalTo("PROPOSED"))
                .body("release.releasedOn", equalTo("2022-07-21"))
                .body("source", equalTo("sitic-2022-zh"));
        Events.get("/outcomes?status=LOST").statusCode(400).body("errors[0].parameter", equalTo("status"));
        Events.get("/outcomes/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void whatIsNoProposalIsRefused() {
        Events.post(outcomes(), "{\"kind\": \"RECOGNITION\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("ONE_CONTENT"));
        Events.post(outcomes(), RELEASE.formatted("test/wrong").replace("PUBLICATION", "CONSORTIUM"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/release"));
        Events.post(
                        outcomes(),
                        "{\"kind\": \"RECOGNITION\", \"recognition\": {\"scheme\": \"CENTRE\", \"level\": \"TOP\"}}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/recognition/organizationId"));
        Events.post("/sessions/" + UUID.randomUUID() + "/outcomes", RELEASE.formatted("test/lost"))
                .statusCode(404);
        Events.made(outcomes(), RELEASE.formatted("test/once"));
        Events.post(outcomes(), RELEASE.formatted("test/once")).statusCode(409);
    }

    @Test
    void theSameKeyProposesOnce() {
        String key = UUID.randomUUID().toString();
        String body = CITATION.formatted("CONSORTIUM", UUID.randomUUID());
        String first = proposeWith(key, body);
        String second = proposeWith(key, body);
        Events.get("/outcomes?sessionId=" + session).body("items", hasSize(1));
        assertThat(second).isEqualTo(first);
    }

    private String proposeWith(String key, String body) {
        return given().header("Authorization", TestTokens.bearer("event-organizer"))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(Events.ROOT + outcomes())
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }

    private String outcomes() {
        return "/sessions/" + session + "/outcomes";
    }
}
