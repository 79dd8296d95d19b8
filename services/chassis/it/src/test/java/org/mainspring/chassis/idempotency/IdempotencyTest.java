package org.mainspring.chassis.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.Parcels;
import org.mainspring.chassis.SampleDatabase;
import org.mainspring.chassis.sample.Faults;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class IdempotencyTest {

    private final String key = UUID.randomUUID().toString();
    private final String name = "Parcel " + key;

    @Inject
    Faults faults;

    @Inject
    StoredAnswerRepository answers;

    @Test
    void theSecondAnswerIsTheFirstWithAllItsHeaders() {
        ExtractableResponse<Response> first =
                Parcels.register(key, Parcels.body(name)).statusCode(201).extract();
        ExtractableResponse<Response> second =
                Parcels.register(key, Parcels.body(name)).statusCode(201).extract();

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(List.of(
                        "Location",
                        "ETag",
                        "Content-Type",
                        "Content-Language",
                        "Vary",
                        "Link",
                        "X-Content-Type-Options",
                        "Content-Length"))
                .allSatisfy(header ->
                        assertThat(second.header(header)).as(header).isNotNull().isEqualTo(first.header(header)));
        assertThat(parcels()).isEqualTo(1);
    }

    @Test
    void theAnswerKeepsTheLanguageItWasGivenIn() {
        ValidatableResponse first = Parcels.app()
                .header("Accept-Language", "en")
                .header("Idempotency-Key", key)
                .body(Parcels.body(name))
                .post(Parcels.PATH)
                .then()
                .header("Content-Language", "en")
                .header("ETag", "\"0.en\"");
        Parcels.register(key, Parcels.body(name))
                .header("Content-Language", "en")
                .header("ETag", "\"0.en\"")
                .body(equalTo(first.extract().asString()));
    }

    @Test
    void whiteSpaceAndOrderOfMembersMakeNoOtherBody() {
        Parcels.register(key, Parcels.body(name)).statusCode(201);
        Parcels.register(key, "{ \"size\":\"SMALL\",\n \"names\":{\"en\":\"" + name + "\"}}")
                .statusCode(201);
        assertThat(parcels()).isEqualTo(1);
    }

    @Test
    void anotherBodyOrPathWithTheKeyIsRefusedAndTheFirstAnswerStays() {
        String id = Parcels.register(key, Parcels.body(name))
                .statusCode(201)
                .extract()
                .path("id");
        Parcels.register(key, Parcels.body(name + "!"))
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        Parcels.app()
                .header("Idempotency-Key", key)
                .header("If-Match", "*")
                .post(Parcels.PATH + "/" + id + "/deliver")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        Parcels.register(key, Parcels.body(name)).statusCode(201).body("id", equalTo(id));
    }

    @Test
    void aKeyBelongsToTheCallerWhoSentIt() {
        Parcels.register(key, Parcels.body(name)).statusCode(201);
        io.restassured.RestAssured.given()
                .header(
                        "Authorization",
                        TestTokens.holder("app").subject("another app").bearer())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Parcels.body(name))
                .post(Parcels.PATH)
                .then()
                .statusCode(201);
        assertThat(parcels()).isEqualTo(2);
    }

    @Test
    void aTransitionIsReplayedToo() {
        String id = Parcels.registered(name);
        for (int i = 0; i < 2; i++) {
            Parcels.app()
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"0.zh\"")
                    .post(Parcels.PATH + "/" + id + "/deliver")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1.zh\"")
                    .body("delivered", equalTo(true));
        }
        assertThat(SampleDatabase.count("select count(*) from outbox where subject = ?", id))
                .isEqualTo(2);
    }

    @Test
    void aHeaderThatIsMendedIsReadAnewWithTheSameKey() {
        String id = Parcels.registered(name);
        deliver(id, null).statusCode(428);
        deliver(id, "\"7.zh\"").statusCode(412);
        deliver(id, "\"0.zh\"").statusCode(200);
        deliver(id, "\"0.zh\"").statusCode(200).header("ETag", "\"1.zh\"");
    }

    private ValidatableResponse deliver(String id, @Nullable String ifMatch) {
        var request = Parcels.app().header("Idempotency-Key", key);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(Parcels.PATH + "/" + id + "/deliver")
                .then();
    }

    @Test
    void aRefusalIsReplayedAndItsEffectUndone() {
        String first = Parcels.register(key, Parcels.faulty(name, "REFUSE"))
                .statusCode(422)
                .extract()
                .asString();
        int happened = faults.happened();
        Parcels.register(key, Parcels.faulty(name, "REFUSE")).statusCode(422).body(equalTo(first));
        Parcels.register(key, Parcels.body(name))
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        assertThat(faults.happened()).isEqualTo(happened);
        assertThat(parcels()).isZero();
    }

    @Test
    void aBodyThatIsNotAllowedIsRefusedTheSameWayTwice() {
        String body = "{\"names\": {}, \"size\": \"SMALL\"}";
        String first = Parcels.register(key, body).statusCode(400).extract().asString();
        Parcels.register(key, body).statusCode(400).body(equalTo(first));
    }

    @Test
    void aFailureOfOursIsNotKeptAndTheNextTrySucceeds() {
        for (String fault : List.of("CRASH", "UNAVAILABLE")) {
            String keyOfFault = key + fault;
            int happened = faults.happened();
            for (int i = 1; i <= 2; i++) {
                int status = fault.equals("CRASH") ? 500 : 503;
                Parcels.register(keyOfFault, Parcels.faulty(name, fault)).statusCode(status);
                assertThat(faults.happened()).isEqualTo(happened + i);
            }
            assertThat(answersKept(keyOfFault)).isZero();
            assertThat(parcels()).isZero();
        }
        Parcels.register(key + "CRASH", Parcels.body(name)).statusCode(201);
        assertThat(parcels()).isEqualTo(1);
    }

    @Test
    void aRefusalOfTheDatabaseIsKeptLikeAnyOther() {
        Parcels.registered("Something to double");
        String first = Parcels.register(key, Parcels.faulty(name, "DUPLICATE"))
                .statusCode(409)
                .extract()
                .asString();
        Parcels.register(key, Parcels.faulty(name, "DUPLICATE")).statusCode(409).body(equalTo(first));
        assertThat(parcels()).isZero();
    }

    @Test
    void afterADayTheKeyIsFree() {
        Parcels.register(key, Parcels.body(name)).statusCode(201);
        age(key, Duration.ofHours(23));
        Parcels.register(key, Parcels.body(name)).statusCode(201);
        assertThat(parcels()).isEqualTo(1);

        age(key, Duration.ofHours(25));
        Parcels.register(key, Parcels.body(name)).statusCode(201);
        assertThat(parcels()).isEqualTo(2);
        Parcels.register(key, Parcels.body(name)).statusCode(201);
        assertThat(parcels()).isEqualTo(2);
    }

    @Test
    void whatIsTooOldIsThrownAway() {
        Parcels.register(key, Parcels.body(name)).statusCode(201);
        Parcels.register(key + "old", Parcels.body(name)).statusCode(201);
        age(key + "old", Duration.ofHours(25));
        answers.forget().await().atMost(Parcels.DEADLINE);
        assertThat(answersKept(key + "old")).isZero();
        assertThat(answersKept(key)).isEqualTo(1);
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        for (String none : List.of(" ", "a b", "x".repeat(256), "\u00e4")) {
            Parcels.register(none, Parcels.body(name))
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("Idempotency-Key"));
        }
        assertThat(parcels()).isZero();
    }

    @Test
    void whileTheFirstIsAtWorkTheSecondIsToldToAskAgain() throws SQLException {
        String caller = "test-app";
        try (Connection connection = SampleDatabase.connect()) {
            SampleDatabase.column(
                    connection,
                    Boolean.class,
                    "select pg_try_advisory_lock(hashtextextended(?, 42))",
                    caller + "\n" + key);
            Parcels.register(key, Parcels.body(name))
                    .statusCode(409)
                    .header("Retry-After", "1")
                    .body("type", equalTo("/problems/request-in-flight"));
        }
        assertThat(parcels()).isZero();
        Parcels.register(key, Parcels.body(name)).statusCode(201);
    }

    /** A refusal comes back, and before it is kept another request with the key has had its effect. */
    @Test
    void aRefusalNeverTakesThePlaceOfAnEffect() throws Throwable {
        String refused = Parcels.register(key, Parcels.faulty(name, "REFUSE"))
                .statusCode(422)
                .extract()
                .asString();
        SampleDatabase.change("delete from stored_answer where key = ?", key);
        Parcels.register(key, Parcels.body(name)).statusCode(201);

        var late = new StoredAnswer("other", 422, null, null, null, "application/problem+json", refused);
        VertxContextSupport.subscribeAndAwait(() -> answers.keepIfFree("test-app", key, late));

        Parcels.register(key, Parcels.body(name)).statusCode(201).header("Location", startsWith(Parcels.PATH));
        assertThat(parcels()).isEqualTo(1);
    }

    private long parcels() {
        return SampleDatabase.count("select count(*) from parcel where name_en = ?", name);
    }

    private static long answersKept(String key) {
        return SampleDatabase.count("select count(*) from stored_answer where key = ?", key);
    }

    private static void age(String key, Duration age) {
        assertThat(SampleDatabase.change(
                        "update stored_answer set stored_at = stored_at - cast(? as interval) where key = ?",
                        age.toHours() + " hours",
                        key))
                .isEqualTo(1);
    }
}
