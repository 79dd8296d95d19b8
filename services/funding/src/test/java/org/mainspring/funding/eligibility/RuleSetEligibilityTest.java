package org.mainspring.funding.eligibility;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mainspring.funding.Enterprises.as;
import static org.mainspring.funding.Enterprises.say;
import static org.mainspring.funding.Funding.PROGRAMMES;
import static org.mainspring.funding.Funding.announce;
import static org.mainspring.funding.Funding.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Enterprises;
import org.mainspring.funding.Neighbours;
import org.mainspring.testkit.Samples;

/** Decisions by rule sets, from the registry's facts and from confidential ones. */
@QuarkusTest
class RuleSetEligibilityTest {

    private static final String EIGHT_YEARS_ON =
            LocalDate.now(ZoneOffset.UTC).plusYears(8).toString();
    private static final String NINE_YEARS_ON =
            LocalDate.now(ZoneOffset.UTC).plusYears(9).toString();

    @Inject
    Neighbours neighbours;

    private UUID enterprise;
    private String programme;

    @BeforeEach
    void aProgrammeForSpendersInOneDistrict() {
        enterprise = Enterprises.tell(neighbours, "Spender", ", \"district\": \"Pudong\"");
        programme = announce("{\"kind\": \"GRANT\", \"names\": {\"en\": \"For spenders\"}, \"currency\": \"CNY\"}")
                .extract()
                .path("id");
        rules("2020-01-01", """
                {"all": [{"fact": "DISTRICT", "in": ["Pudong"]},
                  {"fact": "RD_INTENSITY", "comparison": "AT_LEAST", "threshold": "0.05"}]}""");
    }

    @Test
    void whatIsMissingIsNamedAndWhatFollowsFromFactsIsKnown() {
        ask(officer())
                .body("outcome", equalTo("UNKNOWN"))
                .body("missing", contains("RD_INTENSITY"))
                .body("gap.unknown", equalTo(1))
                .body("gap.shortfall", equalTo("0.0000"));
        say(officer(), enterprise, "RD_SPEND", "20").statusCode(201);
        say(officer(), enterprise, "REVENUE", "500").statusCode(201);
        ask(officer())
                .body("outcome", equalTo("NOT_ELIGIBLE"))
                .body("ruleSetNumber", equalTo(1))
                .body("reasons.rule", contains("RULE_SET_IS_MET"))
                .body("missing", empty())
                .body("gap.unmet", equalTo(1))
                .body("gap.shortfall", equalTo("0.2000"))
                .body("trace.pointer", contains("", "/all/0", "/all/1"))
                .body("trace.truth", contains("FALSE", "TRUE", "FALSE"))
                .body("trace[1].facts[0].source", equalTo("REGISTRY"))
                .body("trace[2].facts[0].value", equalTo("0.04"))
                .body("trace[2].facts[0].asOf", equalTo("2024-12-31"));
    }

    @Test
    void confidentialFactsCountOnlyForThoseWhoMayKnowThem() {
        say(officer(), enterprise, "RD_INTENSITY", "0.06").statusCode(201);
        ask(officer()).body("outcome", equalTo("ELIGIBLE")).body("basis", equalTo("ALL_FACTS"));
        ask(as(enterprise)).body("outcome", equalTo("ELIGIBLE"));
        for (RequestSpecification other : new RequestSpecification[] {given(), as(UUID.randomUUID())}) {
            ask(other)
                    .body("outcome", equalTo("UNKNOWN"))
                    .body("basis", equalTo("PUBLIC_FACTS"))
                    .body("trace.facts.flatten()", hasSize(1));
        }
        ask(given().header("Authorization", "Bearer nonsense")).body("basis", equalTo("PUBLIC_FACTS"));
    }

    @Test
    void theRulesAndFactsOfTheDayAskedCount() {
        say(officer(), enterprise, "RD_INTENSITY", "0.06").statusCode(201);
        rules(NINE_YEARS_ON, "{\"fact\": \"DISTRICT\", \"in\": [\"Xuhui\"]}");
        ask(officer().queryParam("on", NINE_YEARS_ON))
                .body("outcome", equalTo("NOT_ELIGIBLE"))
                .body("ruleSetNumber", equalTo(2))
                .body("on", equalTo(NINE_YEARS_ON));
        ask(officer().queryParam("on", "2024-12-30")).body("outcome", equalTo("UNKNOWN"));
        ask(officer().queryParam("on", "2019-12-31")).body("reasons.rule", contains("PROGRAMME_STATES_RULE"));
    }

    @Test
    void whatTheRegistryTellsOfAnOrganizationIsKnown() {
        String state = Samples.in("../registry/contracts/messages").read("organization-state.uscc.sample");
        neighbours.send("organization-state", "org.mainspring.registry.organization-changed.v1", state);
        enterprise = UUID.fromString(JsonPath.from(state).getString("organizationId"));
        rules(EIGHT_YEARS_ON, """
                {"all": [{"fact": "OWNERSHIP", "in": ["PRIVATE"]}, {"fact": "PARK", "in": ["Caohejing"]},
                  {"fact": "INDUSTRY", "in": ["Software"]}, {"fact": "LISTING", "in": ["SSE"]},
                  {"fact": "CATEGORY", "in": ["SHANGHAI_3_6/INTEGRATED_CIRCUITS"]}]}""");
        await().untilAsserted(
                        () -> ask(given().queryParam("on", EIGHT_YEARS_ON)).body("outcome", equalTo("ELIGIBLE")));
    }

    private ValidatableResponse ask(RequestSpecification caller) {
        return caller.queryParam("organizationId", enterprise)
                .get(PROGRAMMES + "/" + programme + "/eligibility")
                .then()
                .statusCode(200);
    }

    private void rules(String from, String condition) {
        officer()
                .body("{\"inForceFrom\": \"" + from + "\", \"condition\": " + condition + "}")
                .post(PROGRAMMES + "/" + programme + "/rule-sets")
                .then()
                .statusCode(201);
    }
}
