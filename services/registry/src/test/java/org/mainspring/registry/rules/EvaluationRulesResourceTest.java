package org.mainspring.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;

@QuarkusTest
class EvaluationRulesResourceTest {

    @Inject
    Pool pool;

    private String scheme;

    @BeforeEach
    void aSchemeIsThere() {
        scheme = Registry.scheme();
    }

    @Test
    void rulesShowTheirBandsTheBestFirst() {
        String low = band("LOW", "0", "REVOKE");
        String high = band("HIGH", "60.50", "RENEW");
        String id = add("2016-04-01", List.of(low, high), floor("RD_STAFF", "150.000000", "LOW"))
                .statusCode(201)
                .body("number", equalTo(1))
                .body("bands.code", contains("HIGH", "LOW"))
                .extract()
                .path("id");
        String later = add("2019-01-01", List.of(low)).statusCode(201).extract().path("id");

        Registry.get("/evaluation-rules/" + id)
                .statusCode(200)
                .body("bands.code", contains("HIGH", "LOW"))
                .body("bands.from", contains("60.5", "0"))
                .body("bands.consequence", contains("RENEW", "REVOKE"))
                .body("floors.minimum", contains("150"))
                .body("floors.band", contains("LOW"))
                .body("cycleYears", equalTo(2))
                .body("notFiled", equalTo("REVOKE"))
                .body("secondWarningRevokes", equalTo(true));
        Registry.get("/evaluation-rules?scheme=" + scheme + "&level=NATIONAL")
                .body("items.number", contains(2, 1))
                .body("items[0].floors", empty());
        Registry.get("/evaluation-rules?scheme=" + scheme + "&level=DISTRICT").body("items", empty());
        Registry.get("/evaluation-rules/" + UUID.randomUUID()).statusCode(404);
        Messages.mustKeepContract(
                "evaluation-rules-added", Registry.facts(id, 1).get(0));
        Messages.mustKeepContract(
                "evaluation-rules-added", Registry.facts(later, 1).get(0));
    }

    @Test
    void everyScoreHasExactlyOneBand() {
        String low = band("LOW", "0", "REVOKE");
        refused(add("2016-04-01", List.of(band("HIGH", "60", "RENEW"))), "BANDS_LEAVE_GAP", "/bands");
        refused(
                add("2016-04-01", List.of(low, band("GOOD", "60", "RENEW"), band("WELL", "60.00", "RENEW"))),
                "BANDS_OVERLAP",
                "/bands/2/from");
        refused(add("2016-04-01", List.of(low, band("LOW", "60", "RENEW"))), "BAND_REPEATED", "/bands/1/code");
        refused(add("2016-04-01", List.of(band("NOT_FILED", "0", "REVOKE"))), "BAND_REPEATED", "/bands/0/code");
        refused(
                add("2016-04-01", List.of(band("LOW", "0", "RENEW"), band("HIGH", "60", "WARN"))),
                "CONSEQUENCE_OUT_OF_ORDER",
                "/bands/1/consequence");
    }

    @Test
    void aFloorIsForOneMeasureAndLeadsToABandThatThereIs() {
        List<String> bands = List.of(band("LOW", "0", "REVOKE"));
        refused(add("2016-04-01", bands, floor("STAFF", "1", "HIGH")), "BAND_NOT_FOUND", "/floors/0/band");
        refused(
                add("2016-04-01", bands, floor("STAFF", "1", "LOW"), floor("STAFF", "2", "LOW")),
                "FLOOR_REPEATED",
                "/floors/1/measure");
        add("2016-04-01", bands, floor("STAFF", "0.0000001", "LOW"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/floors/0/minimum"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.01", "60.001"})
    void aBandBeginsBetween0And100(String from) {
        add("2016-04-01", List.of(band("LOW", "0", "REVOKE"), band("HIGH", from, "RENEW")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/bands/1/from"));
    }

    @Test
    void versionsFollowEachOtherAndBelongToALevel() {
        List<String> bands = List.of(band("LOW", "0", "REVOKE"));
        add("2016-04-01", bands).statusCode(201);
        refused(add("2016-04-01", bands), "NOT_AFTER_LATEST", "/validFrom");
        refused(add("2015-04-01", bands), "NOT_AFTER_LATEST", "/validFrom");
        refused(post("GALACTIC", "2016-04-01", bands), "SCHEME_LEVEL_NOT_FOUND", "/level");
        refused(
                Registry.post(
                        "/evaluation-rules",
                        body("DISTRICT", "2016-04-01", bands)
                                .replace("\"cycleYears\"", "\"source\": \"nowhere\", \"cycleYears\"")),
                "REFERENCE_NOT_FOUND",
                "/source");
        Registry.post("/evaluation-rules", body("DISTRICT", "2016-04-01", bands).replace(": 2", ": 0"))
                .statusCode(400);
        add("2017-04-01", List.of()).statusCode(400);
    }

    @Test
    void whoeverAddsThemAtTheSameTimeGetsDifferentNumbersOrIsRefused() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> requests = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(
                        i -> () -> add("2016-0" + (1 + i) + "-01", List.of(band("LOW", "0", "REVOKE")))
                                .extract()
                                .statusCode())
                .toList();
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : senders.invokeAll(requests)) {
            answers.add(answer.get());
        }
        senders.shutdown();
        assertThat(answers).isSubsetOf(201, 409, 422).contains(201);
        List<Integer> numbers = Registry.get("/evaluation-rules?scheme=" + scheme + "&sort=validFrom")
                .extract()
                .path("items.number");
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void theDatabaseTakesNoGapEither() {
        String id = add("2016-04-01", List.of(band("LOW", "0", "REVOKE")))
                .statusCode(201)
                .extract()
                .path("id");
        assertThatThrownBy(() -> pool.preparedQuery("update evaluation_band set lower_bound = 1 where rules_id = $1")
                        .executeAndAwait(Tuple.of(UUID.fromString(id))))
                .hasMessageContaining("begins at 0");
    }

    private ValidatableResponse add(String validFrom, List<String> bands, String... floors) {
        return post("NATIONAL", validFrom, bands, floors);
    }

    private ValidatableResponse post(String level, String validFrom, List<String> bands, String... floors) {
        return Registry.post("/evaluation-rules", body(level, validFrom, bands, floors));
    }

    private String body(String level, String validFrom, List<String> bands, String... floors) {
        return """
               {"scheme": "%s", "level": "%s", "validFrom": "%s", "cycleYears": 2, "bands": [%s], "floors": [%s],
                "notFiled": "REVOKE", "secondWarningRevokes": true}""".formatted(scheme, level, validFrom, String.join(", ", bands), String.join(", ", floors));
    }

    private static String band(String code, String from, String consequence) {
        return """
               {"code": "%s", "names": {"en": "%s"}, "from": "%s", "consequence": "%s"}""".formatted(code, code, from, consequence);
    }

    private static String floor(String measure, String minimum, String band) {
        return """
               {"measure": "%s", "names": {"en": "%s"}, "minimum": "%s", "unit": "people", "band": "%s"}""".formatted(measure, measure, minimum, band);
    }

    private static void refused(ValidatableResponse answer, String code, String pointer) {
        answer.statusCode(422).body("errors[0].code", equalTo(code)).body("errors[0].pointer", equalTo(pointer));
    }
}
