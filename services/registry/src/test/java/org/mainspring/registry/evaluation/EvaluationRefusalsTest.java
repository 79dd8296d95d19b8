package org.mainspring.registry.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.mainspring.registry.evaluation.Evaluations.conclude;
import static org.mainspring.registry.evaluation.Evaluations.file;
import static org.mainspring.registry.evaluation.Evaluations.holder;
import static org.mainspring.registry.evaluation.Evaluations.opened;
import static org.mainspring.registry.evaluation.Evaluations.row;
import static org.mainspring.registry.evaluation.Evaluations.turn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainspring.registry.Registry;

@QuarkusTest
class EvaluationRefusalsTest {

    private String scheme;
    private String holder;
    private String id;

    @BeforeEach
    void anEvaluationIsOpen() {
        scheme = Evaluations.scheme();
        holder = holder(scheme, "Evaluated");
        id = opened(scheme, 2021);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.01", "100.1", "90.001", "-0.01", "1000"})
    void aScoreIsFrom0To100WithTwoDecimals(String score) {
        file(id, row(holder, score, "150")).statusCode(400).body("errors[0].pointer", equalTo("/results/0/score"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "null", "\"\"", "\"9e1\"", "\"ninety\"", "true", "{}"})
    void aScoreIsADecimalString(String score) {
        file(id, """
                {"recognitionId": "%s", "score": %s, "measures": {"RD_STAFF": "150"}}""".formatted(holder, score)).statusCode(400);
    }

    @Test
    void rowsAreOfThePoolEachOnce() {
        String stranger = holder(Evaluations.scheme(), "Of another scheme");
        String unknown = UUID.randomUUID().toString();
        file(id, row(holder, "80", "150"), row(stranger, "80", "150"), row(unknown, "80", "150"))
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("NOT_IN_POOL", "RECOGNITION_NOT_FOUND"))
                .body("errors.pointer", containsInAnyOrder("/results/1/recognitionId", "/results/2/recognitionId"));
        refused(
                file(id, row(holder, "80", "150"), row(holder, "81", "150")),
                "RESULT_REPEATED",
                "/results/1/recognitionId");
        Evaluations.draft(id).body("filed", equalTo(0));
    }

    @Test
    void everyFloorHasAValueAndNothingElseHas() {
        refused(
                file(id, "{\"recognitionId\": \"%s\", \"score\": \"80\"}".formatted(holder)),
                "MEASURE_MISSING",
                "/results/0/measures");
        refused(
                file(id, row(holder, "80", "150").replace("\"150\"", "null")),
                "MEASURE_MISSING",
                "/results/0/measures");
        refused(
                file(id, row(holder, "80", "150").replace("\"150\"", "\"150\", \"PAT/ENTS\": \"3\"")),
                "MEASURE_NOT_FOUND",
                "/results/0/measures/PAT~1ENTS");
        refused(file(id, row(holder, "80", "1.0000001")), "TOO_MANY_DIGITS", "/results/0/measures/RD_STAFF");
        refused(file(id, row(holder, "80", "1234567890123456789")), "TOO_MANY_DIGITS", "/results/0/measures/RD_STAFF");
    }

    @Test
    void aBodyIsNeitherEmptyNorEndless() {
        file(id).statusCode(400);
        file(id, Collections.nCopies(5_001, row(holder, "80", "150"))).statusCode(400);
        file(id, Collections.nCopies(11_000, row(holder, "80", "150"))).statusCode(413);
        Registry.post("/evaluations/" + id + "/results", "*", "{\"results\": [null]}")
                .statusCode(400);
        Registry.post("/evaluations/" + id + "/results", "*", "{\"results\": [], \"more\": 1}")
                .statusCode(400);
    }

    @Test
    void whatIsClosedStaysAsItIs() {
        file(id, row(holder, "80", "150")).statusCode(200);
        conclude(id);
        file(id, row(holder, "81", "150")).statusCode(409).body("errors[0].code", equalTo("NOT_OPEN"));
        turn(id, "assess", "*").statusCode(409);
        turn(id, "close", "*").statusCode(409);
        Registry.post("/evaluations/" + id + "/cancel", "*", "{\"reason\": \"Too late\"}")
                .statusCode(409);
        refused(Evaluations.open(scheme, 2022), "CYCLE_NOT_OVER", "/year");
        refused(Evaluations.open(scheme, 2021), "CYCLE_NOT_OVER", "/year");
        refused(Evaluations.open(scheme, 2019), "CYCLE_NOT_OVER", "/year");
    }

    @Test
    void theVersionThatWasReadMustBeGiven() {
        Registry.post("/evaluations/" + id + "/results", "{\"results\": [%s]}".formatted(row(holder, "80", "150")))
                .statusCode(428);
        turn(id, "assess", "\"7.zh\"").statusCode(412);
        file(id, row(holder, "80", "150")).statusCode(200).header("ETag", "\"1.zh\"");
        turn(id, "assess", "\"0.zh\"").statusCode(412);
        turn(id, "assess", "\"1.zh\"").statusCode(200).header("ETag", "\"2.zh\"");
        turn(id, "close", "\"1.zh\"").statusCode(412);
        turn(UUID.randomUUID().toString(), "close", "*").statusCode(404);
    }

    @Test
    void onlyWhatCanBeEvaluatedIsOpened() {
        String other = Registry.scheme();
        refused(Evaluations.open(other, 2021), "RULES_NOT_FOUND", "/level");
        Evaluations.rules(other, Evaluations.BANDS, "", "2999-01-01").statusCode(201);
        refused(Evaluations.open(other, 2021), "RULES_NOT_FOUND", "/level");
        refused(Evaluations.open(Evaluations.scheme(), 2021), "POOL_EMPTY", "/level");
        int next = LocalDate.now(ZoneOffset.UTC).getYear() + 1;
        String held = Evaluations.scheme();
        holder(held, "Held");
        refused(Evaluations.open(held, next), "LIES_AHEAD", "/year");
        Evaluations.open(held, 1977).statusCode(400).body("errors[0].pointer", equalTo("/year"));
        Registry.post("/evaluations", """
                        {"scheme": "%s", "level": "NATIONAL", "year": 2021, "source": "nowhere"}""".formatted(held))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/source"));
        Registry.post("/evaluations", "{}")
                .statusCode(400)
                .body("errors.pointer", contains("/level", "/scheme", "/year"));
    }

    @Test
    void aListTakesOnlyWhatItKnows() {
        Registry.get("/evaluations?state=DONE").statusCode(400);
        Registry.get("/evaluations?sort=level").statusCode(400);
        Evaluations.draft(id + "/results?consequence=NONE").statusCode(400);
        Evaluations.draft(id + "/results?verdict=good").statusCode(400);
        Evaluations.draft(id + "/results?recognitionId=1").statusCode(400);
        Evaluations.draft(id + "/results?exempt=maybe").statusCode(400);
        Evaluations.draft(id + "/results?cursor=abc").statusCode(400);
    }

    private static void refused(ValidatableResponse answer, String code, String pointer) {
        answer.statusCode(422).body("errors[0].code", equalTo(code)).body("errors[0].pointer", equalTo(pointer));
    }
}
