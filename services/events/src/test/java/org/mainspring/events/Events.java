package org.mainspring.events;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.mainspring.testkit.EmbeddedPostgresResource;
import org.mainspring.testkit.IdentityResource;
import org.mainspring.testkit.TestTokens;

/** The events service as its tests speak to it. The annotations are for all tests, wherever they stand. */
@QuarkusTestResource(EmbeddedPostgresResource.class)
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(InMemoryChannels.class)
public final class Events {

    public static final String ROOT = "/events/v1";

    private Events() {}

    /** A POST as event organizer. */
    public static ValidatableResponse post(String path, String body) {
        return given().header("Authorization", TestTokens.bearer("event-organizer"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(ROOT + path)
                .then()
                .log()
                .ifValidationFails();
    }

    /** The id of what a POST as event organizer made. */
    public static String made(String path, String body) {
        return post(path, body).statusCode(201).extract().path("id");
    }

    /** A merge patch as event organizer of a record in whatever version. */
    public static ValidatableResponse patch(String path, String body) {
        return given().header("Authorization", TestTokens.bearer("event-organizer"))
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(body)
                .patch(ROOT + path)
                .then();
    }

    public static ValidatableResponse get(String path) {
        return given().get(ROOT + path).then();
    }

    public static String person(String name) {
        return made("/people", "{\"names\": {\"en\": \"%s\"}}".formatted(name));
    }

    public static String event(String name) {
        return made(
                "/events",
                "{\"kind\": \"CONFERENCE\", \"names\": {\"en\": \"%s\"}, \"startsOn\": \"2022-07-21\"}"
                        .formatted(name));
    }

    public static String session(String eventId) {
        return made("/events/" + eventId + "/sessions", "{\"kind\": \"AWARD\", \"title\": {\"en\": \"Plaques\"}}");
    }

    /** The facts told about one aggregate, as soon as there are so many. */
    public static List<Map<String, Object>> facts(String subject, int count) {
        return await().until(
                        () -> JsonPath.from(get("/changes?subject=" + subject)
                                        .extract()
                                        .asString())
                                .<Map<String, Object>>getList("items"),
                        facts -> facts.size() >= count);
    }
}
