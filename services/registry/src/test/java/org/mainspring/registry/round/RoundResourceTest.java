package org.mainspring.registry.round;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;
import org.mainspring.registry.Rounds;

@QuarkusTest
class RoundResourceTest {

    @Test
    void aRoundKeepsToTheCriteriaThatWereInForceWhenItWasOpened() {
        String scheme = Rounds.scheme("NATIONAL", "");
        ValidatableResponse opened = Registry.post(
                        "/rounds", Rounds.round(scheme, "NATIONAL", -9, 9, ", \"quota\": 100"))
                .statusCode(201)
                .header("ETag", equalTo("\"0.zh\""))
                .body("criteriaNumber", equalTo(1))
                .body("state", equalTo("OPEN"))
                .body("quota", equalTo(100));
        Registry.post("/schemes/" + scheme + "/criteria", Rounds.criteria("NATIONAL", "2021-01-01", ""))
                .statusCode(201);
        given().get(opened.extract().header("Location"))
                .then()
                .statusCode(200)
                .body(equalTo(opened.extract().asString()));
        String later = Rounds.open(scheme, "NATIONAL", "");
        Registry.get("/rounds/" + later).body("criteriaNumber", equalTo(2));

        String of = "/rounds?scheme=" + scheme;
        String first = opened.extract().path("id");
        Registry.get(of).body("items.id", contains(first, later));
        Registry.get(of + "&level=NATIONAL&batchYear=2022&state=OPEN").body("items.id", contains(first, later));
        Registry.get(of + "&batchYear=2021").body("items", empty());
        Registry.get(of + "&state=HALF_OPEN").statusCode(400);
    }

    @Test
    void whatCannotBeIsRefusedByItsPlace() {
        String scheme = Rounds.scheme("NATIONAL", "");
        refused(Rounds.round(scheme, "MUNICIPAL", 0, 1, ""), 422, "/level");
        refused(Rounds.round("NOWHERE", "NATIONAL", 0, 1, ""), 422, "/level");
        refused(Rounds.round(scheme, "NATIONAL", 1, 0, ""), 422, "/applicationsUntil");
        refused(Rounds.round(scheme, "NATIONAL", 0, 1, ", \"quota\": 0"), 400, "/quota");
        refused(Rounds.round(scheme, "NATIONAL", 0, 1, ", \"source\": \"nowhere\""), 422, "/source");
        Registry.get("/rounds/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void aRoundIsCancelledForAReasonAndThenNothingMoves() {
        Registry.source("report");
        String scheme = Rounds.scheme("NATIONAL", "");
        String round = Rounds.open(scheme, "NATIONAL", ", \"quota\": 5, \"source\": \"report\"");
        String path = "/rounds/" + round + "/cancel";
        Registry.post(path, "{\"reason\": \"Suspended\"}").statusCode(428);
        Registry.post(path, "\"1.zh\"", "{\"reason\": \"Suspended\"}").statusCode(412);
        Registry.post(path, "\"0.zh\"", "{}").statusCode(400);
        Registry.post(path, "\"0.zh\"", "{\"reason\": \"Suspended\"}")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancelledFor", equalTo("Suspended"));
        Rounds.post(path, "{\"reason\": \"Again\"}").statusCode(409);
        Rounds.post("/rounds/" + round + "/review", "{}").statusCode(409);
        Rounds.post("/rounds/" + round + "/decide", "{}").statusCode(409);
        Rounds.post("/rounds/" + round + "/confer", "{}").statusCode(409);
        List<Map<String, Object>> facts = Registry.facts(round, 2);
        Messages.mustKeepContract("round-opened", facts.get(0));
        Messages.mustKeepContract("round-cancelled", facts.get(1));
        Messages.mustKeepContract(
                "round-opened",
                Registry.facts(Rounds.open(scheme, "NATIONAL", ""), 1).get(0));
    }

    private static void refused(String body, int status, String pointer) {
        Registry.post("/rounds", body).statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }
}
