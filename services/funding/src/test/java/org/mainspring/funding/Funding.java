package org.mainspring.funding;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.mainspring.testkit.EmbeddedPostgresResource;
import org.mainspring.testkit.IdentityResource;
import org.mainspring.testkit.TestTokens;

/** The funding service as its tests speak to it; the resources named here serve all of them. */
@QuarkusTestResource(EmbeddedPostgresResource.class)
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(InMemoryChannels.class)
public final class Funding {

    public static final String PROGRAMMES = "/funding/v1/programmes";

    private Funding() {}

    public static RequestSpecification officer() {
        return given().header("Authorization", TestTokens.bearer("programme-officer"))
                .contentType(ContentType.JSON);
    }

    /** A POST as programme officer. */
    public static ValidatableResponse announce(String body) {
        return officer().body(body).post(PROGRAMMES).then();
    }

    /** A programme with the rule that the enterprise technology centres of two levels may draw on it. */
    public static String announceForCentres() {
        return announce("""
                        {"kind": "SPECIAL_CREDIT", "names": {"en": "For centres"}, "currency": "CNY",
                         "eligibilityRule": {"scheme": "ENTERPRISE_TECHNOLOGY_CENTRE",
                          "levels": ["NATIONAL", "MUNICIPAL"]}}""").statusCode(201).extract().path("id");
    }

    /** The change feed of one aggregate. */
    public static ValidatableResponse facts(Object subject) {
        return given().queryParam("subject", subject)
                .get("/funding/v1/changes")
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse eligibility(Object programmeId, UUID organizationId) {
        return given().queryParam("organizationId", organizationId)
                .get(PROGRAMMES + "/" + programmeId + "/eligibility")
                .then();
    }
}
