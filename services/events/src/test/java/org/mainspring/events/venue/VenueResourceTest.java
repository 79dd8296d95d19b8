package org.mainspring.events.venue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.events.Events;

@QuarkusTest
class VenueResourceTest {

    private static final String MAIN = """
            {"kind": "MAIN", "mode": "ON_SITE", "names": {"zh": "G60科创大厦", "en": "G60 Science and Technology Building"},
             "district": "Songjiang", "capacity": 800}""";

    @Test
    void theVenuesOfAnEventMakeATree() {
        String venues = "/events/" + Events.event("In a tower") + "/venues";
        String main = Events.made(venues, MAIN);
        String hall = Events.made(
                venues, "{\"kind\": \"HALL\", \"names\": {\"en\": \"Hall 1\"}, \"parentId\": \"%s\"}".formatted(main));
        Events.get("/venues/" + main)
                .statusCode(200)
                .body("displayName", equalTo("G60科创大厦"))
                .body("district", equalTo("Songjiang"))
                .body("capacity", equalTo(800))
                .body("parentId", nullValue());
        Events.get(venues).body("items.id", contains(main, hall)).body("items[1].parentId", equalTo(main));
        Events.get(venues + "?parentId=" + main).body("items.id", contains(hall));
        Events.get(venues + "?kind=SUB_VENUE").statusCode(200).body("items", hasSize(0));
    }

    @Test
    void subVenuesWithoutNamesAreOneRecordWithTheirNumber() {
        String venues = "/events/" + Events.event("In 120 places") + "/venues";
        String many = Events.made(venues, "{\"kind\": \"SUB_VENUE\", \"mode\": \"VIDEO\", \"count\": 120}");
        Events.get("/venues/" + many)
                .body("count", equalTo(120))
                .body("mode", equalTo("VIDEO"))
                .body("names", nullValue())
                .body("displayName", nullValue());
        refused(
                venues,
                "{\"kind\": \"HALL\", \"names\": {\"en\": \"Where?\"}, \"parentId\": \"%s\"}".formatted(many),
                "/parentId");
    }

    @Test
    void whatCannotBeIsRefusedByItsPlace() {
        String venues = "/events/" + Events.event("Nowhere") + "/venues";
        String elsewhere = Events.made("/events/" + Events.event("Elsewhere") + "/venues", MAIN);
        String hall = "{\"kind\": \"HALL\", \"names\": {\"en\": \"Hall\"}, \"parentId\": \"%s\"}";
        refused(venues, "{\"kind\": \"SUB_VENUE\"}", "/names");
        refused(venues, "{\"kind\": \"SUB_VENUE\", \"count\": 2, \"names\": {\"en\": \"Two\"}}", "/names");
        refused(venues, hall.formatted(elsewhere), "/parentId");
        refused(venues, hall.formatted(UUID.randomUUID()), "/parentId");
        refused(venues, hall.replace("HALL", "MAIN").formatted(elsewhere), "/parentId");
        refused(venues, "{\"kind\": \"MAIN\", \"count\": 2}", "/count");
        Events.post(venues, "{\"kind\": \"HALL\", \"names\": {\"en\": \"Hall\"}, \"district\": \" \"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/district"));
        Events.post("/events/" + UUID.randomUUID() + "/venues", MAIN).statusCode(404);
        Events.get("/events/" + UUID.randomUUID() + "/venues").statusCode(404);
        Events.get("/events/nonsense/venues").statusCode(404);
    }

    @Test
    void anEventHasOneMainVenue() {
        String venues = "/events/" + Events.event("In one place") + "/venues";
        Events.made(venues, MAIN);
        Events.post(venues, MAIN)
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/kind"))
                .body("errors[0].code", equalTo("ALREADY_EXISTS"));
        Events.made(venues, MAIN.replace("MAIN", "HALL"));
    }

    private static void refused(String venues, String body, String pointer) {
        Events.post(venues, body).statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }
}
