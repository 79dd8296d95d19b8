package org.mainspring.funding.prospect;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.withArgs;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mainspring.funding.Enterprises.as;
import static org.mainspring.funding.Enterprises.say;
import static org.mainspring.funding.Funding.announce;
import static org.mainspring.funding.Funding.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Applications;
import org.mainspring.funding.Enterprises;
import org.mainspring.funding.Funding;
import org.mainspring.funding.Neighbours;

@QuarkusTest
class ProspectResourceTest {

    private static final String PROSPECTS = "/funding/v1/eligibility";

    @Inject
    Neighbours neighbours;

    @Test
    void theProgrammesThatAreMetOrOpenAreFoundAndNoneThatIsOver() {
        UUID enterprise = Enterprises.tell(neighbours, "Seeker", ", \"district\": \"Baoshan\"");
        String met = programme("{\"fact\": \"DISTRICT\", \"in\": [\"Baoshan\"]}");
        String open = programme("{\"fact\": \"EMPLOYEES\", \"comparison\": \"AT_LEAST\", \"threshold\": \"5\"}");
        String over = programme("{\"fact\": \"DISTRICT\", \"in\": [\"Baoshan\"]}");
        Applications.patch(
                        Applications.bearer("programme-officer", "officer", null),
                        "/programmes/" + over,
                        "{\"periodEnd\": \"2020-12-31\"}")
                .statusCode(200);
        String ended = programme("{\"fact\": \"DISTRICT\", \"in\": [\"Baoshan\"]}");
        officer()
                .header("If-Match", "*")
                .body("{\"reason\": \"Over\"}")
                .post("/funding/v1/programmes/" + ended + "/end")
                .then()
                .statusCode(200);

        ask(enterprise, "ELIGIBLE", given())
                .body("items.outcome", everyItem(equalTo("ELIGIBLE")))
                .body("items.programmeId", hasItem(met))
                .body("items.programmeId", not(hasItem(over)))
                .body("items.programmeId", not(hasItem(ended)))
                .body("items[0].gap.unmet", equalTo(0));
        ask(enterprise, "UNKNOWN", given())
                .body("items.programmeId", hasItem(open))
                .body("items.find { it.programmeId == '%s' }.missing", withArgs(open), contains("EMPLOYEES"))
                .body(
                        "items.find { it.programmeId == '%s' }.obstacles[0].explanation",
                        withArgs(open), equalTo("EMPLOYEES is not known; asked is at least 5."));

        say(officer(), enterprise, "EMPLOYEES", "5").statusCode(201);
        ask(enterprise, "ELIGIBLE", given()).body("items.programmeId", not(hasItem(open)));
        ask(enterprise, "ELIGIBLE", as(enterprise)).body("items.programmeId", hasItem(open));
    }

    private static ValidatableResponse ask(UUID enterprise, String outcome, RequestSpecification caller) {
        return caller.queryParam("organizationId", enterprise)
                .queryParam("outcome", outcome)
                .queryParam("limit", 200)
                .get(PROSPECTS)
                .then()
                .statusCode(200);
    }

    @Test
    void anOrganizationThatIsNotKnownIsOpenEverywhere() {
        given().queryParam("organizationId", UUID.randomUUID())
                .get(PROSPECTS)
                .then()
                .statusCode(200)
                .body("items.outcome", everyItem(equalTo("UNKNOWN")));
        given().get(PROSPECTS).then().statusCode(400).body("errors[0].parameter", equalTo("organizationId"));
    }

    private static String programme(String condition) {
        String id = announce("{\"kind\": \"GRANT\", \"names\": {\"en\": \"Prospect\"}, \"currency\": \"CNY\"}")
                .extract()
                .path("id");
        officer()
                .body("{\"inForceFrom\": \"2020-01-01\", \"condition\": " + condition + "}")
                .post(Funding.PROGRAMMES + "/" + id + "/rule-sets")
                .then()
                .statusCode(201);
        return id;
    }
}
