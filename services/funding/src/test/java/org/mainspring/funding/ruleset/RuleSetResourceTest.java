package org.mainspring.funding.ruleset;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.mainspring.funding.Funding.PROGRAMMES;
import static org.mainspring.funding.Funding.announce;
import static org.mainspring.funding.Funding.announceForCentres;
import static org.mainspring.funding.Funding.facts;
import static org.mainspring.funding.Funding.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Applications;
import org.mainspring.testkit.Samples;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class RuleSetResourceTest {

    private static final Samples CONTRACTS = Samples.in("contracts/messages");

    private static final String CONDITION = """
            {"all": [{"holds": {"scheme": "CENTRE", "levels": ["NATIONAL"]}},
              {"code": "INTENSITY", "label": "Spends enough", "fact": "RD_INTENSITY", "comparison": "AT_LEAST",
               "thresholds": [{"from": "2021-01-01", "value": "0.03"}, {"from": "2023-01-01", "value": "0.05"}]},
              {"not": {"fact": "OWNERSHIP", "in": ["FOREIGN"]}}]}""";

    private String programme;
    private String rules;

    @BeforeEach
    void aProgramme() {
        programme = announceForCentres();
        rules = PROGRAMMES + "/" + programme + "/rule-sets";
    }

    @Test
    void aVersionComesBackAsItWasWrittenAndIsTold() {
        String made = add("2021-01-01", CONDITION).statusCode(201).extract().header("Location");
        given().get(made)
                .then()
                .statusCode(200)
                .header("ETag", "\"0.zh\"")
                .body("number", equalTo(1))
                .body("condition.all[1].thresholds[1].value", equalTo("0.05"))
                .body("condition.all[2].not.in", contains("FOREIGN"));
        add("2030-01-01", "{\"fact\": \"DISTRICT\", \"in\": [\"Pudong\"]}").statusCode(201);
        given().get(rules).then().body("items.number", contains(2, 1));
        given().queryParam("validAt", "2029-12-31").get(rules).then().body("items.number", contains(1));
        given().queryParam("validAt", "2020-12-31").get(rules).then().body("items", hasSize(0));
        given().get(rules + "/3").then().statusCode(404);
        Awaitility.await().untilAsserted(() -> facts(programme)
                .body("items", hasSize(3))
                .body("items[1].type", equalTo("org.mainspring.funding.rule-set-added.v1"))
                .body("items[1].data.condition.all", hasSize(3)));
    }

    @Test
    void whatMeansNothingIsRefusedWhereItStands() {
        refused("{\"all\": []}", 400, "/condition/all");
        refused("{\"any\": [{\"fact\": \"DISTRICT\"}]}", 422, "/condition/any/0");
        refused("{\"fact\": \"DISTRICT\", \"comparison\": \"AT_LEAST\", \"threshold\": \"5\"}", 422, "/condition/fact");
        refused("{\"not\": {\"fact\": \"NOTHING\", \"is\": true}}", 422, "/condition/not/fact");
        refused(
                "{\"not\": {\"fact\": \"AGE_YEARS\", \"comparison\": \"AT_MOST\", \"threshold\": \"old\"}}",
                422,
                "/condition/not/threshold");
        add("2030-01-01", "{\"either\": []}").statusCode(400);
        add("2030-01-01", nested(12)).statusCode(422).body("errors[0].code", equalTo("TOO_DEEP"));
        add("2030-01-01", nested(50)).statusCode(400).body("errors[0].code", equalTo("TOO_DEEP"));
        add("2030-01-01", nested(200)).statusCode(400).body("errors[0].code", equalTo("TOO_DEEP"));
    }

    private static String nested(int depth) {
        return "{\"not\":".repeat(depth) + "{\"fact\": \"KIND\", \"in\": [\"BANK\"]}" + "}".repeat(depth);
    }

    @Test
    void aVersionThatIsNotInForceYetIsWithdrawnAndStaysListed() {
        String day = LocalDate.now(ZoneOffset.UTC).plusYears(9).toString();
        add("2021-01-01", CONDITION).statusCode(201);
        add(day, CONDITION).statusCode(201);
        withdraw(1).statusCode(409).body("errors[0].code", equalTo("IN_FORCE"));
        withdraw(3).statusCode(404);
        withdraw(2).statusCode(200).header("ETag", "\"1.zh\"").body("withdrawnAt", notNullValue());
        withdraw(2).statusCode(409);
        add(day, CONDITION).statusCode(201).body("number", equalTo(3));
        given().get(rules).then().body("items.number", containsInAnyOrder(1, 2, 3));
        given().queryParam("validAt", day).get(rules).then().body("items.number", contains(3));
        Awaitility.await().untilAsserted(() -> facts(programme).body("items", hasSize(5)));
        CONTRACTS.mustDescribe(
                "rule-set-withdrawn", Applications.told(programme, 5).get(3));
    }

    private ValidatableResponse withdraw(int number) {
        return officer()
                .header("If-Match", "*")
                .post(rules + "/" + number + "/withdraw")
                .then();
    }

    @Test
    void aProgrammeThatIsOverGetsNoOtherRules() {
        officer()
                .header("If-Match", "*")
                .body("{\"reason\": \"Over\"}")
                .post(PROGRAMMES + "/" + programme + "/end")
                .then()
                .statusCode(200);
        add("2021-01-01", CONDITION).statusCode(409).body("errors[0].code", equalTo("PROGRAMME_ENDED"));
    }

    @Test
    void onlyTheSponsorsOfficersAddRules() {
        UUID sponsor = UUID.randomUUID();
        String programme = announce("""
                        {"kind": "GRANT", "names": {"en": "Sponsored"}, "currency": "CNY", "sponsorId": "%s"}""".formatted(sponsor)).extract().path("id");
        String address = PROGRAMMES + "/" + programme + "/rule-sets";
        addAs(sponsor, address).statusCode(201);
        addAs(UUID.randomUUID(), address).statusCode(403);
        addAs(sponsor, PROGRAMMES + "/" + UUID.randomUUID() + "/rule-sets").statusCode(404);
    }

    private static ValidatableResponse addAs(UUID organization, String address) {
        String token = TestTokens.holder("programme-officer")
                .organization(organization.toString())
                .bearer();
        return given().header("Authorization", token)
                .contentType(ContentType.JSON)
                .body("{\"inForceFrom\": \"2021-01-01\", \"condition\": " + CONDITION + "}")
                .post(address)
                .then();
    }

    private void refused(String condition, int status, String pointer) {
        add("2030-01-01", condition).statusCode(status).body("errors.pointer", hasItem(pointer));
    }

    private ValidatableResponse add(String from, String condition) {
        return officer()
                .body("{\"inForceFrom\": \"" + from + "\", \"condition\": " + condition + "}")
                .post(rules)
                .then();
    }
}
