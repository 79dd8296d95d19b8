package org.mainspring.registry.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;

@QuarkusTest
class MethodResourceTest {

    @Inject
    Pool pool;

    @Test
    void aMethodShowsItsVersionsTheLatestFirst() {
        String code = code();
        define(code, version("2022-01-01", "ZERO_SCORE", indicator("RD", "0.6"), indicator("PATENTS", "0.4")))
                .statusCode(201)
                .header("Location", equalTo("/registry/v1/methods/" + code))
                .body("latestVersion", equalTo(1));
        Registry.post("/methods/" + code + "/versions", version("2023-01-01", "REWEIGHT", indicator("RD", "1.000000")))
                .statusCode(201)
                .header("Location", equalTo("/registry/v1/methods/" + code + "/versions/2"))
                .body("number", equalTo(2));

        Registry.get("/methods/" + code)
                .statusCode(200)
                .body("displayName", equalTo("指数"))
                .body("latestVersion", equalTo(2))
                .body("latestValidFrom", equalTo("2023-01-01"));
        Registry.get("/methods?limit=200").body("items.code", hasItem(code));
        Registry.get("/methods/" + code + "/versions")
                .body("items.number", contains(2, 1))
                .body("items[0].missingValues", equalTo("REWEIGHT"));
        Registry.get("/methods/" + code + "/versions/1")
                .statusCode(200)
                .body("indicators.code", contains("RD", "PATENTS"))
                .body("indicators.weight", contains("0.6", "0.4"));
        Registry.get("/methods/" + code + "/versions/3").statusCode(404);
        Registry.get("/methods/NOWHERE").statusCode(404);
        var facts = Registry.facts(code, 3);
        Messages.mustKeepContract("method-defined", facts.get(0));
        Messages.mustKeepContract("method-version-added", facts.get(1));
        Messages.mustKeepContract("method-version-added", facts.get(2));
    }

    @Test
    void weightsAddUpToExactlyOne() {
        refused(
                define(code(), version("2022-01-01", "MEAN", indicator("A", "0.5"), indicator("B", "0.499999"))),
                "WEIGHTS_NOT_ONE",
                "/version/indicators");
        define(
                        code(),
                        version(
                                "2022-01-01",
                                "MEAN",
                                indicator("A", "0.333333"),
                                indicator("B", "0.333333"),
                                indicator("C", "0.333334")))
                .statusCode(201);
        define(code(), version("2022-01-01", "MEAN", indicator("A", "0.3333333")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/version/indicators/0/weight"));
        define(code(), version("2022-01-01", "MEAN", indicator("A", "1"), indicator("B", "0")))
                .statusCode(400);
        define(code(), version("2022-01-01", "MEAN")).statusCode(400);
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        String code = code();
        String plain = version("2022-01-01", "MEAN", indicator("A", "1"));
        define(code, plain).statusCode(201);
        define(code, plain).statusCode(409).body("errors[0].pointer", equalTo("/code"));
        refused(
                define(code(), version("2022-01-01", "MEAN", indicator("A", "0.5"), indicator("A", "0.5"))),
                "INDICATOR_REPEATED",
                "/version/indicators/1/code");
        refused(Registry.post("/methods/" + code + "/versions", plain), "NOT_AFTER_LATEST", "/validFrom");
        String cheap = indicator("A", "1")
                .replace("HIGHER_IS_BETTER", "LOWER_IS_BETTER")
                .replace("MIN_MAX", "NONE");
        refused(
                define(code(), version("2022-01-01", "ZERO_SCORE", cheap)),
                "ZERO_WOULD_BE_BEST",
                "/version/indicators/0/normalisation");
        Registry.post("/methods/NOWHERE/versions", plain).statusCode(404);
    }

    @Test
    void theDatabaseTakesNoHalfMethodEither() {
        String code = code();
        define(code, version("2022-01-01", "MEAN", indicator("A", "0.6"), indicator("B", "0.4")))
                .statusCode(201);
        assertThatThrownBy(() -> pool.preparedQuery(
                                "update method_indicator set weight = 0.5 where code = 'A' and version_id in"
                                        + " (select id from method_version where method = $1)")
                        .executeAndAwait(Tuple.of(code)))
                .hasMessageContaining("add up to 1");
    }

    @Test
    void whoeverAddsVersionsAtTheSameTimeGetsDifferentNumbersOrIsRefused() throws Exception {
        String code = code();
        define(code, version("2022-01-01", "MEAN", indicator("A", "1"))).statusCode(201);
        ExecutorService senders = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> requests = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i -> () -> Registry.post(
                                "/methods/" + code + "/versions",
                                version("202%d-06-01".formatted(2 + i % 4), "MEAN", indicator("A", "1")))
                        .extract()
                        .statusCode())
                .toList();
        for (Future<Integer> answer : senders.invokeAll(requests)) {
            assertThat(answer.get()).isIn(201, 422);
        }
        senders.shutdown();
        List<Integer> numbers =
                Registry.get("/methods/" + code + "/versions").extract().path("items.number");
        int latest = Registry.get("/methods/" + code).extract().path("latestVersion");
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, latest)
                        .map(i -> latest + 1 - i)
                        .boxed()
                        .toList());
    }

    private static void refused(ValidatableResponse answer, String code, String pointer) {
        answer.statusCode(422).body("errors[0].code", equalTo(code)).body("errors[0].pointer", equalTo(pointer));
    }

    private static String code() {
        return "M" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    private static ValidatableResponse define(String code, String version) {
        return Registry.post("/methods", """
                {"code": "%s", "names": {"zh": "指数"}, "version": %s}""".formatted(code, version));
    }

    private static String version(String validFrom, String missing, String... indicators) {
        return """
               {"validFrom": "%s", "missingValues": "%s", "ties": "DENSE", "indicators": [%s]}""".formatted(validFrom, missing, String.join(", ", indicators));
    }

    private static String indicator(String code, String weight) {
        return """
               {"code": "%s", "names": {"en": "%s"}, "weight": "%s", "direction": "HIGHER_IS_BETTER", "normalisation": "MIN_MAX"}""".formatted(code, code, weight);
    }
}
