package org.mainspring.chassis;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mainspring.testkit.TestTokens;

/** The sample service as its tests speak to it. */
public final class Parcels {

    public static final String ROOT = "/sample/v1";
    public static final String PATH = ROOT + "/parcels";

    /** Generous, for machines that do much at once; what takes long is measured elsewhere. */
    public static final Duration DEADLINE = Duration.ofSeconds(60);

    private Parcels() {}

    public static String body(String name) {
        return "{\"names\": {\"en\": \"%s\"}, \"size\": \"SMALL\"}".formatted(name);
    }

    /** A body whose effect goes wrong after it is written. */
    public static String faulty(String name, String fault) {
        return "{\"names\": {\"en\": \"%s\"}, \"size\": \"SMALL\", \"fault\": \"%s\"}".formatted(name, fault);
    }

    public static ValidatableResponse register(String body) {
        return app().body(body).post(PATH).then();
    }

    public static ValidatableResponse register(String key, String body) {
        return app().header("Idempotency-Key", key).body(body).post(PATH).then();
    }

    /** Registers a parcel and gives its id. */
    public static String registered(String name) {
        return register(body(name)).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse deliver(String id, String ifMatch) {
        return app().header("If-Match", ifMatch)
                .post(PATH + "/" + id + "/deliver")
                .then();
    }

    public static ValidatableResponse patch(String id, String ifMatch, String patch) {
        return app().header("If-Match", ifMatch)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch(PATH + "/" + id)
                .then();
    }

    public static RequestSpecification app() {
        return given().header("Authorization", TestTokens.bearer("app")).contentType(ContentType.JSON);
    }

    /** The facts of the feed after a number, all pages of them. */
    public static List<Map<String, Object>> feed(long after) {
        List<Map<String, Object>> items = new ArrayList<>();
        long from = after;
        while (true) {
            JsonPath page = given().queryParam("after", from)
                    .queryParam("limit", 200)
                    .get(ROOT + "/changes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Map<String, Object>> more = page.getList("items");
            if (more.isEmpty()) {
                return items;
            }
            items.addAll(more);
            from = page.getLong("lastNumber");
        }
    }

    /** The number that the feed has reached once everything told is numbered. */
    public static long settledFeed() {
        await().atMost(DEADLINE)
                .until(() -> SampleDatabase.count("select count(*) from outbox where number is null") == 0);
        return SampleDatabase.count("select coalesce(max(number), 0) from outbox");
    }
}
