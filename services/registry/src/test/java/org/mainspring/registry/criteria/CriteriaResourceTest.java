package org.mainspring.registry.criteria;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;
import org.mainspring.registry.Rounds;

@QuarkusTest
class CriteriaResourceTest {

    @Test
    void criteriaAreInForceUntilTheNextAndNeverChange() {
        String scheme = Registry.scheme();
        ValidatableResponse given = give(scheme, "NATIONAL", "2020-01-01", ", \"note\": \"As told\"")
                .statusCode(201)
                .header("ETag", equalTo("\"0.zh\""))
                .body("number", equalTo(1))
                .body("passMark", equalTo("60.00"))
                .body("requirements[0].threshold", equalTo("150"));
        String location = given.extract().header("Location");
        given().get(location)
                .then()
                .statusCode(200)
                .body(equalTo(given.extract().asString()));
        give(scheme, "NATIONAL", "2022-01-01", ", \"lowerLevel\": {\"level\": \"MUNICIPAL\", \"years\": 2}")
                .statusCode(201)
                .body("number", equalTo(2))
                .body("lowerLevel.years", equalTo(2));
        give(scheme, "DISTRICT", "2021-01-01", "").statusCode(201).body("number", equalTo(1));

        String path = "/schemes/" + scheme + "/criteria";
        Registry.get(path).body("items.validFrom", contains("2022-01-01", "2021-01-01", "2020-01-01"));
        Registry.get(path + "?level=NATIONAL&validAt=2021-12-31").body("items.number", contains(1));
        Registry.get(path + "?level=NATIONAL&validAt=2022-01-01").body("items.number", contains(2));
        Registry.get(path + "?validAt=2021-06-01").body("items.level", contains("DISTRICT", "NATIONAL"));
        Registry.get(path + "?validAt=2019-12-31").body("items", empty());
        Registry.get(path + "?limit=1&sort=validFrom&level=NATIONAL").body("items.number", contains(1));
        Registry.get(path + "/NATIONAL/3").statusCode(404);
        Registry.get(path + "/NATIONAL/one").statusCode(404);
    }

    @Test
    void whatCannotBeIsRefusedByItsPlace() {
        String scheme = Rounds.scheme("NATIONAL", "");
        refused(give(scheme, "NATIONAL", "2020-01-01", ""), 422, "/validFrom");
        refused(give(scheme, "GALACTIC", "2020-01-01", ""), 422, "/level");
        refused(give("NOWHERE", "NATIONAL", "2020-01-01", ""), 422, "/level");
        refused(lower(scheme, "NATIONAL", "NATIONAL"), 422, "/lowerLevel/level");
        refused(lower(scheme, "MUNICIPAL", "NATIONAL"), 422, "/lowerLevel/level");
        refused(lower(scheme, "MUNICIPAL", "GALACTIC"), 422, "/lowerLevel/level");
        lower(scheme, "MUNICIPAL", "DISTRICT").statusCode(201);
        String path = "/schemes/" + scheme + "/criteria";
        String one = Rounds.criteria("DISTRICT", "2020-01-01", "");
        refused(Registry.post(path, one.replace("\"leastReviews\": 2", "\"leastReviews\": 1")), 400, "/leastReviews");
        refused(Registry.post(path, one.replace("\"60\"", "\"100.01\"")), 400, "/passMark");
        refused(Registry.post(path, one.replace("\"60\"", "\"60.001\"")), 400, "/passMark");
        refused(Registry.post(path, one.replace("\"150\"", "150")), 400, "/requirements/0/threshold");
        String requirement = one.substring(one.indexOf("{\"measure\""), one.indexOf("],"));
        refused(
                Registry.post(path, one.replace(requirement, requirement + ", " + requirement)),
                422,
                "/requirements/1/measure");
    }

    @Test
    void whatIsToldKeepsItsContract() {
        String scheme = Registry.scheme();
        mustKeepContract(give(scheme, "NATIONAL", "2020-01-01", ""));
        mustKeepContract(give(scheme, "NATIONAL", "2021-01-01", """
                , "note": "Told", "lowerLevel": {"level": "MUNICIPAL"}"""));
        mustKeepContract(give(scheme, "NATIONAL", "2022-01-01", """
                , "lowerLevel": {"level": "DISTRICT", "years": 3}"""));
    }

    private static void mustKeepContract(ValidatableResponse given) {
        String id = given.statusCode(201).extract().path("id");
        Messages.mustKeepContract("criteria-given", Registry.facts(id, 1).get(0));
    }

    private static ValidatableResponse lower(String scheme, String level, String lower) {
        return give(scheme, level, "2024-01-01", ", \"lowerLevel\": {\"level\": \"" + lower + "\"}");
    }

    private static ValidatableResponse give(String scheme, String level, String validFrom, String more) {
        return Registry.post("/schemes/" + scheme + "/criteria", Rounds.criteria(level, validFrom, more));
    }

    private static void refused(ValidatableResponse answer, int status, String pointer) {
        answer.statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }
}
