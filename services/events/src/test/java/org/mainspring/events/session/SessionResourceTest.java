package org.mainspring.events.session;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainspring.events.Events;

@QuarkusTest
class SessionResourceTest {

    @Test
    void everythingThatIsSaidOfASessionComesBack() {
        String person = Events.person("Shao Xinyu");
        String division = UUID.randomUUID().toString();
        String id = Events.made(
                "/events/" + Events.event("With a roadshow") + "/sessions", """
                {"kind": "ROADSHOW", "title": {"en": "National Science and Technology Programme achievement roadshow"},
                 "mode": "VIDEO", "position": 5, "people": ["%s"], "organizations": ["%s"],
                 "fields": ["biomedicine", "artificial intelligence"],
                 "facts": [{"measure": "achievements", "value": 73, "qualifier": "EXACT"},
                           {"measure": "investors", "value": 600, "qualifier": "MORE_THAN"}],
                 "externalId": "test/roadshow", "source": "innomatch-2022-en"}""".formatted(person, division));
        Events.get("/sessions/" + id)
                .statusCode(200)
                .body("kind", equalTo("ROADSHOW"))
                .body("displayName", equalTo("National Science and Technology Programme achievement roadshow"))
                .body("mode", equalTo("VIDEO"))
                .body("position", equalTo(5))
                .body("people[0].displayName", equalTo("Shao Xinyu"))
                .body("organizations[0].id", equalTo(division))
                .body("organizations[0].displayName", nullValue())
                .body("fields", contains("biomedicine", "artificial intelligence"))
                .body("facts.measure", contains("achievements", "investors"))
                .body("facts.value", contains("73", "600"))
                .body("facts.qualifier", contains("EXACT", "MORE_THAN"))
                .body("outcomes", nullValue())
                .body("externalId", equalTo("test/roadshow"));
    }

    @Test
    void sessionsStandInTheOrderOfTheAgenda() {
        String sessions = "/events/" + Events.event("With an agenda") + "/sessions";
        String speaker = Events.person("Speaks twice");
        String speech = "{\"kind\": \"SPEECH\", \"title\": {\"en\": \"%s\"}, \"people\": [\"%s\"]}";
        Events.get(sessions).statusCode(200).body("items", hasSize(0));
        Events.made(sessions, speech.formatted("first", speaker));
        String second = Events.made(sessions, speech.formatted("second", speaker));
        Events.made(sessions, "{\"kind\": \"REPORT\", \"title\": {\"en\": \"zeroth\"}, \"position\": 1}");
        Events.get(sessions + "?limit=2").body("items.title.en", contains("first", "zeroth"));
        Events.get(sessions + "?personId=" + speaker).body("items.title.en", contains("first", "second"));
        Events.get(sessions + "?sort=-position&kind=SPEECH").body("items.title.en", contains("second", "first"));
        Events.patch("/sessions/" + second, "{\"position\": null, \"title\": {\"zh\": \"第二\"}}")
                .statusCode(200)
                .body("position", equalTo(2))
                .body("title.en", equalTo("second"));
        assertThat(Events.facts(second, 2))
                .extracting("type")
                .containsExactly(
                        "org.mainspring.events.session-scheduled.v1", "org.mainspring.events.session-changed.v1");
    }

    @Test
    void aSessionOfNobodyOrOfNoEventIsRefused() {
        String body = "{\"kind\": \"SPEECH\", \"title\": {\"en\": \"Speech\"}, \"people\": [\"%s\", \"%s\"]}"
                .formatted(Events.person("Known"), UUID.randomUUID());
        Events.post("/events/" + Events.event("With strangers") + "/sessions", body)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/people/1"))
                .body("errors[0].code", equalTo("PERSON_NOT_FOUND"));
        Events.post("/events/" + UUID.randomUUID() + "/sessions", body).statusCode(404);
        Events.get("/events/" + UUID.randomUUID() + "/sessions").statusCode(404);
    }

    @Test
    void whoHoldsASessionIsToldWhenANameInItChanges() {
        String person = Events.person("Before");
        String id = Events.made(
                "/events/" + Events.event("With a name") + "/sessions",
                "{\"kind\": \"SPEECH\", \"title\": {\"en\": \"Speech\"}, \"people\": [\"%s\"]}".formatted(person));
        String held = Events.get("/sessions/" + id).extract().header("ETag");
        given().header("If-None-Match", held)
                .get(Events.ROOT + "/sessions/" + id)
                .then()
                .statusCode(304);
        Events.patch("/people/" + person, "{\"names\": {\"en\": \"After\"}}").statusCode(200);
        given().header("If-None-Match", held)
                .get(Events.ROOT + "/sessions/" + id)
                .then()
                .statusCode(200)
                .body("people[0].displayName", equalTo("After"));
    }

    @Test
    void aPatchIsRefusedByItsPlaceToo() {
        String event = Events.event("With two sessions");
        Events.made("/events/" + event + "/sessions", """
                {"kind": "AWARD", "title": {"en": "First"}, "externalId": "test/first-session"}""");
        String second = Events.session(event);
        Events.patch("/sessions/" + second, "{\"externalId\": \"test/first-session\"}")
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/externalId"));
        Events.patch("/sessions/" + second, "{\"people\": [\"" + UUID.randomUUID() + "\"]}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/people/0"));
        Events.patch("/sessions/" + second, "{\"fields\": [\"\\u200b\"]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/fields/0"));
    }

    @Test
    void sessionsScheduledAtOnceGetAPlaceEach() {
        String event = Events.event("Scheduled by twenty");
        ExecutorService senders = Executors.newFixedThreadPool(20);
        List<CompletableFuture<String>> sent = Stream.generate(() -> supplyAsync(() -> Events.session(event), senders))
                .limit(20)
                .toList();
        sent.forEach(CompletableFuture::join);
        senders.shutdown();
        assertThat(Events.get("/events/" + event + "/sessions?limit=50")
                        .extract()
                        .<List<Integer>>path("items.position"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void nothingIsScheduledBehindTheLastPlace() {
        String sessions = "/events/" + Events.event("Full") + "/sessions";
        String session = "{\"kind\": \"SPEECH\", \"title\": {\"en\": \"Speech\"}%s}";
        String last = Events.made(sessions, session.formatted(", \"position\": 100000"));
        Events.post(sessions, session.formatted(""))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/position"))
                .body("errors[0].code", equalTo("AGENDA_FULL"));
        Events.patch("/sessions/" + last, "{\"mode\": \"VIDEO\"}").statusCode(200);
        Events.made(sessions, session.formatted(", \"position\": 100000"));
    }
}
