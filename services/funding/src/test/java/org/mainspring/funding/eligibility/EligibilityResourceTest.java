package org.mainspring.funding.eligibility;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.mainspring.funding.Funding.PROGRAMMES;
import static org.mainspring.funding.Funding.announce;
import static org.mainspring.funding.Funding.announceForCentres;
import static org.mainspring.funding.Funding.eligibility;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EligibilityResourceTest {

    @Test
    void anOrganizationThatFundingHasNotHeardOfIsUnknownAndNoError() {
        String programme = announceForCentres();
        UUID organization = UUID.randomUUID();
        eligibility(programme, organization)
                .statusCode(200)
                .body("programmeId", equalTo(programme))
                .body("organizationId", equalTo(organization.toString()))
                .body("outcome", equalTo("UNKNOWN"))
                .body("reasons.rule", contains("ORGANIZATION_IS_KNOWN"))
                .body("reasons[0].missing", contains("ORGANIZATION"))
                .body("decidedAt", notNullValue());
    }

    @Test
    void aProgrammeWithoutRuleLeavesItOpen() {
        String programme = announce("{\"kind\": \"GRANT\", \"names\": {\"en\": \"No rule\"}, \"currency\": \"CNY\"}")
                .extract()
                .path("id");
        eligibility(programme, UUID.randomUUID())
                .statusCode(200)
                .body("outcome", equalTo("UNKNOWN"))
                .body("reasons.missing.flatten()", contains("ELIGIBILITY_RULE", "ORGANIZATION"));
    }

    @Test
    void aProgrammeThatDoesNotExistIsNotFound() {
        eligibility(UUID.randomUUID(), UUID.randomUUID()).statusCode(404).contentType("application/problem+json");
        eligibility("nonsense", UUID.randomUUID()).statusCode(404);
    }

    @Test
    void theOrganizationMustBeNamed() {
        String address = PROGRAMMES + "/" + announceForCentres() + "/eligibility";
        given().get(address).then().statusCode(400).body("errors[0].parameter", equalTo("organizationId"));
        given().queryParam("organizationId", "siyuan")
                .get(address)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("organizationId"));
    }
}
