package org.mainspring.events.series;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.events.Events;

@QuarkusTest
class SeriesResourceTest {

    private static final String SERIES =
            "{\"slug\": \"%s\", \"names\": {\"zh\": \"全球技术转移大会\"}, \"externalId\": \"%s\", \"source\": \"innomatch-2022-en\"}";

    @Test
    void aSeriesIsFoundByItsSlugAndByTheIdThatItsOwnerGaveIt() {
        String id = Events.made("/series", SERIES.formatted("transfer", "test/transfer"));
        Events.get("/series/" + id)
                .statusCode(200)
                .body("slug", equalTo("transfer"))
                .body("displayName", equalTo("全球技术转移大会"))
                .body("source", equalTo("innomatch-2022-en"));
        Events.get("/series?slug=transfer").body("items.id", contains(id));
        Events.get("/series?externalId=test/transfer").body("items.id", contains(id));
        Events.get("/series?limit=200").body("items.id", hasItem(id));
        Events.get("/series/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void twoSeriesNeverShareASlug() {
        Events.made("/series", SERIES.formatted("shared", "test/shared"));
        Events.post("/series", SERIES.formatted("shared", "test/other"))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/slug"));
        Events.post("/series", SERIES.formatted("other", "test/shared"))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/externalId"));
        Events.post("/series", SERIES.formatted("Not A Slug", "test/slug"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/slug"));
    }
}
