package org.mainspring.chassis.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.Parcels;

@QuarkusTest
class ChangeResourceTest {

    private static final String CHANGES = Parcels.ROOT + "/changes";
    private static final String REGISTERED = "org.mainspring.sample.parcel-registered.v1";
    private static final String CHANGED = "org.mainspring.sample.parcel-changed.v1";

    @Test
    void theFeedIsResumedFromAnyNumber() {
        long before = Parcels.settledFeed();
        for (int i = 0; i < 7; i++) {
            Parcels.registered("Resumed");
        }
        Parcels.settledFeed();
        List<Map<String, Object>> whole = Parcels.feed(before);
        for (int from = 0; from < 7; from++) {
            assertThat(Parcels.feed(before + from)).isEqualTo(whole.subList(from, 7));
        }
        List<Object> numbers = new ArrayList<>();
        for (long after = before; numbers.size() < 7; after = ((Number) numbers.get(numbers.size() - 1)).longValue()) {
            numbers.addAll(given().queryParam("after", after)
                    .queryParam("limit", 2)
                    .get(CHANGES)
                    .path("items.number"));
        }
        assertThat(numbers).doesNotHaveDuplicates().hasSize(7);
    }

    @Test
    void atItsEndTheFeedGivesTheNumberBack() {
        given().queryParam("after", 1_000_000_000_000L)
                .get(CHANGES)
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("lastNumber", equalTo(1_000_000_000_000L));
    }

    @Test
    void theFeedIsReadByAggregateAndByTypeAndByBoth() {
        String id = Parcels.registered("Filtered");
        Parcels.patch(id, "*", "{\"size\": \"LARGE\"}").statusCode(200);
        Parcels.settledFeed();
        given().queryParam("subject", id)
                .get(CHANGES)
                .then()
                .body("items.type", contains(REGISTERED, CHANGED))
                .body("items[1].data.size", equalTo("LARGE"));
        given().queryParam("type", CHANGED)
                .queryParam("subject", id)
                .get(CHANGES)
                .then()
                .body("items.subject", contains(id));
        List<String> types = given().queryParam("type", REGISTERED).get(CHANGES).path("items.type");
        assertThat(types).containsOnly(REGISTERED);
    }

    @Test
    void whatIsAskedWronglyIsNamed() {
        for (String query :
                List.of("after=-1", "after=x", "limit=0", "limit=201", "subject=" + "x".repeat(101), "number=1")) {
            given().get(CHANGES + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(query.substring(0, query.indexOf('='))));
        }
    }
}
