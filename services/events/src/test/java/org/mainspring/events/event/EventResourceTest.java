package org.mainspring.events.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.events.Events;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class EventResourceTest {

    /** The expo of the Shanghai data, with everything that its record says. */
    private static final String EXPO = """
            {"seriesId": "%s", "edition": 4, "kind": "EXPO",
             "names": {"en": "Global Technology Transfer Conference (InnoMatch EXPO)"},
             "theme": {"zh": "创新主引擎 发展新动能"},
             "startsOn": "2022-08-29", "endsOn": "2022-08-31", "partOfDay": "MORNING", "dateNote": "year inferred",
             "timeZone": "Asia/Shanghai", "partOf": {"en": "Pujiang Innovation Forum"},
             "format": "3+365: on site for three days, online all year",
             "organizers": [{"role": "GUIDE", "organizationId": "%s"}, {"role": "HOST", "organizationId": "%s"}],
             "organizerNote": "the source calls the National Technology Transfer East Center a host too",
             "attendance": [{"mode": "ON_SITE", "fact": {"value": 50, "qualifier": "NEARLY", "unit": "people"}},
                            {"mode": "ONLINE", "note": "enterprise technology centres of all levels watched online"}],
             "attendees": ["%s"],
             "facts": [{"measure": "exhibitors", "value": 500, "qualifier": "EXACT", "source": "innomatch-2022-en"}],
             "pavilion": {"names": {"en": "INNO Cloud 3D smart cloud pavilion"},
                          "facts": [{"measure": "technicalNeeds", "value": "2000", "qualifier": "MORE_THAN"}],
                          "exhibitionDirections": ["open innovation of large enterprises"],
                          "services": ["online docking", "smart building"]},
             "sources": ["innomatch-2022-en"], "externalId": "test/innomatch"}""";

    @Test
    void everythingThatIsSaidOfAnEventComesBack() {
        String series = Events.made("/series", "{\"slug\": \"innomatch\", \"names\": {\"en\": \"InnoMatch\"}}");
        String guide = UUID.randomUUID().toString();
        String person = Events.person("Attends the expo");
        String location = Events.post("/events", EXPO.formatted(series, guide, UUID.randomUUID(), person))
                .statusCode(201)
                .extract()
                .header("Location");

        given().header("Accept-Language", "en")
                .get(location)
                .then()
                .statusCode(200)
                .body("seriesId", equalTo(series))
                .body("edition", equalTo(4))
                .body("theme.zh", equalTo("创新主引擎 发展新动能"))
                .body("theme.en", nullValue())
                .body("startsOn", equalTo("2022-08-29"))
                .body("endsOn", equalTo("2022-08-31"))
                .body("partOfDay", equalTo("MORNING"))
                .body("dateNote", equalTo("year inferred"))
                .body("timeZone", equalTo("Asia/Shanghai"))
                .body("partOf.en", equalTo("Pujiang Innovation Forum"))
                .body("organizers.role", contains("GUIDE", "HOST"))
                .body("organizers[0].organization.id", equalTo(guide))
                .body("organizers[0].organization.names", nullValue())
                .body("attendance[0].fact.value", equalTo("50"))
                .body("attendance[0].fact.qualifier", equalTo("NEARLY"))
                .body("attendance[1].fact", nullValue())
                .body("attendance[1].note", equalTo("enterprise technology centres of all levels watched online"))
                .body("attendees[0].id", equalTo(person))
                .body("attendees[0].displayName", equalTo("Attends the expo"))
                .body("facts[0].measure", equalTo("exhibitors"))
                .body("pavilion.facts[0].value", equalTo("2000"))
                .body("pavilion.services", contains("online docking", "smart building"))
                .body("sources", contains("innomatch-2022-en"))
                .body("externalId", equalTo("test/innomatch"));
        Events.post("/events", EXPO.formatted(series, guide, UUID.randomUUID(), person))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/externalId"));
    }

    @Test
    void aMergePatchChangesWhatItNamesAndTellsOfIt() {
        String id = Events.event("Before the patch");
        Events.patch("/events/" + id, "{\"theme\": {\"en\": \"New\"}, \"organizers\": []}")
                .statusCode(200)
                .header("ETag", equalTo("\"1.zh\""))
                .body("names.en", equalTo("Before the patch"))
                .body("theme.en", equalTo("New"));
        Events.patch("/events/" + id, "{\"theme\": {\"en\": \"New\"}}")
                .statusCode(200)
                .header("ETag", equalTo("\"1.zh\""));
        Events.patch("/events/" + id, "{\"theme\": null}").statusCode(200).body("theme", nullValue());
        assertThat(Events.facts(id, 3))
                .extracting("type")
                .containsExactly(
                        "org.mainspring.events.event-announced.v1",
                        "org.mainspring.events.event-changed.v1",
                        "org.mainspring.events.event-changed.v1");
    }

    @Test
    void aPatchOfAnEventWithFiguresKeepsThem() {
        String id = Events.made("/events", """
                {"kind": "EXPO", "names": {"en": "With figures"}, "startsOn": "2022-08-29",
                 "facts": [{"measure": "exhibitors", "value": 500.50, "qualifier": "EXACT", "asOf": "2022-08-29"}]}""");
        Events.patch("/events/" + id, "{\"format\": \"3+365\"}")
                .statusCode(200)
                .body("facts[0].value", equalTo("500.50"))
                .body("facts[0].asOf", equalTo("2022-08-29"));
    }

    @Test
    void whatCannotBeIsRefusedByItsPlace() {
        String event = "{\"kind\": \"EXPO\", \"names\": {\"en\": \"Wrong\"}, \"startsOn\": \"2022-08-29\", %s}";
        refused(event.formatted("\"endsOn\": \"2022-08-28\""), 422, "/endsOn");
        refused(event.formatted("\"timeZone\": \"Asia/Atlantis\""), 422, "/timeZone");
        refused(event.formatted("\"edition\": 1"), 422, "/edition");
        refused(event.formatted("\"seriesId\": \"" + UUID.randomUUID() + "\""), 422, "/seriesId");
        refused(event.formatted("\"attendees\": [\"" + UUID.randomUUID() + "\"]"), 422, "/attendees/0");
        refused(event.formatted("\"facts\": [{\"measure\": \"x\", \"qualifier\": \"EXACT\"}]"), 400, "/facts/0/value");
        refused(event.formatted("\"facts\": [{\"measure\": \"x\", \"value\": \"many\"}]"), 400, "/facts/0/value");
        String over =
                "\"facts\": [{\"measure\": \"x\", \"value\": 1, \"qualifier\": \"EXACT\", \"period\": \"lately\"}]";
        refused(event.formatted(over), 400, "/facts/0/period");
        refused(event.formatted("\"organizers\": [{\"role\": \"GUEST\"}]"), 400, "/organizers/0/role");
        refused(event.formatted("\"colour\": \"red\""), 400, "/colour");
        refused(
                event.formatted("\"attendance\": [{\"mode\": \"ONLINE\"}, {\"mode\": \"ONLINE\"}]"),
                422,
                "/attendance/1/mode");
        String negative = "{\"mode\": \"ONLINE\", \"fact\": {\"value\": -1, \"qualifier\": \"EXACT\"}}";
        refused(event.formatted("\"attendance\": [" + negative + "]"), 422, "/attendance/0/fact/value");
    }

    @Test
    void attendanceIsCountedInWholePeople() {
        String event = "{\"kind\": \"EXPO\", \"names\": {\"en\": \"Counted\"}, \"startsOn\": \"2022-08-29\", "
                + "\"attendance\": [{\"mode\": \"ONLINE\", \"fact\": {\"qualifier\": \"ABOUT\", %s}}]}";
        refused(event.formatted("\"value\": \"1.5\""), 422, "/attendance/0/fact/value");
        refused(event.formatted("\"value\": 1, \"unit\": \"CNY\""), 422, "/attendance/0/fact/unit");
        refused(event.formatted("\"value\": 1, \"scope\": \"\u3000\""), 422, "/attendance/0/fact/scope");
        Events.post("/events", event.formatted("\"value\": \"50.0\", \"unit\": \"people\""))
                .statusCode(201);
    }

    @Test
    void everyUnknownAttendeeIsTold() {
        String unknown = "\"" + UUID.randomUUID() + "\"";
        String others = "\"" + UUID.randomUUID() + "\", \"" + UUID.randomUUID() + "\"";
        String known = "\"" + Events.person("Attends alone") + "\"";
        Events.post("/events", """
                        {"kind": "EXPO", "names": {"en": "Strangers"}, "startsOn": "2022-08-29",
                         "attendees": [%s, %s, %s]}""".formatted(unknown, known, others))
                .statusCode(422)
                .body("errors.pointer", contains("/attendees/0", "/attendees/2", "/attendees/3"));
    }

    @Test
    void textThatNobodyCanSeeIsRefusedByItsPlace() {
        String event = "{\"kind\": \"EXPO\", \"names\": {\"en\": \"Unseen\"}, \"startsOn\": \"2022-08-29\", %s}";
        for (String unseen : new String[] {" ", "\\t\\n", "\u3000", "\u200b\u2060", "\u3164\u115f\u1160\uffa0\u2800"}) {
            refused(event.formatted("\"format\": \"" + unseen + "\""), 400, "/format");
        }
        refused(event.formatted("\"dateNote\": \" \""), 400, "/dateNote");
        refused(event.formatted("\"organizerNote\": \" \""), 400, "/organizerNote");
        refused(
                event.formatted("\"attendance\": [{\"mode\": \"ONLINE\", \"note\": \" \"}]"),
                400,
                "/attendance/0/note");
        refused(event.formatted("\"pavilion\": {\"services\": [\"\u200b\"]}"), 400, "/pavilion/services/0");
        Events.post("/events", event.formatted("\"format\": \" 3 + 365\\nall year \""))
                .statusCode(201);
    }

    @Test
    void aPatchIsRefusedByItsPlaceToo() {
        String id = Events.event("To be patched");
        Events.made("/events", """
                {"kind": "EXPO", "names": {"en": "Was first"}, "startsOn": "2022-08-29", "externalId": "test/was-first"}""");
        Events.patch("/events/" + id, "{\"externalId\": \"test/was-first\"}")
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/externalId"));
        Events.patch("/events/" + id, "{\"seriesId\": \"" + UUID.randomUUID() + "\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/seriesId"))
                .body("errors[0].code", equalTo("SERIES_NOT_FOUND"));
    }

    @Test
    void aSeriesHasEachEditionOnce() {
        String series = Events.made("/series", "{\"slug\": \"counted\", \"names\": {\"en\": \"Counted\"}}");
        String edition = """
                {"seriesId": "%s", "edition": %d, "kind": "EXPO", "names": {"en": "Edition"}, "startsOn": "2022-08-29"}""";
        Events.made("/events", edition.formatted(series, 1));
        String second = Events.made("/events", edition.formatted(series, 2));
        Events.post("/events", edition.formatted(series, 1))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/edition"))
                .body("errors[0].code", equalTo("ALREADY_EXISTS"));
        Events.patch("/events/" + second, "{\"edition\": 1}")
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/edition"));
        Events.patch("/events/" + second, "{\"edition\": 3}").statusCode(200);
    }

    @Test
    void eventsAreFoundByWhatTheyAre() {
        String series = Events.made("/series", "{\"slug\": \"yearly\", \"names\": {\"en\": \"Yearly\"}}");
        for (int year = 2019; year < 2023; year++) {
            Events.made("/events", """
                    {"seriesId": "%s", "edition": %d, "kind": "PRESS_CONFERENCE", "names": {"zh": "第%d届年会"},
                     "startsOn": "%d-05-21", "externalId": "test/yearly-%d"}""".formatted(series, year - 2018, year - 2018, year, year));
        }
        String list = "/events?seriesId=" + series;
        Events.get(list).body("items.edition", contains(4, 3, 2, 1));
        Events.get(list + "&sort=startsOn&from=2020-01-01&to=2021-05-21").body("items.edition", contains(2, 3));
        Events.get(list + "&kind=EXPO").body("items", hasSize(0));
        Events.get("/events?externalId=test/yearly-2020").body("items.edition", contains(2));
        Events.get(list + "&q=年会").body("items", hasSize(4));
        Events.get(list + "&q=晚会").body("items", hasSize(0));
        Events.get(list + "&from=2022-01-02&to=2022-01-01").statusCode(400).body("errors[0].parameter", equalTo("to"));
        Events.get("/events?from=yesterday").statusCode(400).body("errors[0].parameter", equalTo("from"));
        String cursor = Events.get(list + "&limit=3")
                .body("items", hasSize(3))
                .extract()
                .path("nextCursor");
        Events.get(list + "&limit=3&cursor=" + cursor).body("items.edition", contains(1));
    }

    @Test
    void onlyAnOrganizerAnnouncesEvents() {
        String body = "{\"kind\": \"EXPO\", \"names\": {\"en\": \"Nobody's\"}, \"startsOn\": \"2022-08-29\"}";
        given().contentType(ContentType.JSON)
                .body(body)
                .post(Events.ROOT + "/events")
                .then()
                .statusCode(401);
        given().header("Authorization", TestTokens.bearer("registry-officer"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(Events.ROOT + "/events")
                .then()
                .statusCode(403);
    }

    private static void refused(String body, int status, String pointer) {
        Events.post("/events", body).statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }
}
