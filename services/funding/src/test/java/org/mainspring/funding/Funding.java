package org.mainspring.funding;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.mainspring.testkit.TestTokens;

/** What a programme officer sends. */
public final class ProgrammeRequests {

    public static final String PROGRAMMES = "/funding/v1/programmes";

    private ProgrammeRequests() {}

    public static RequestSpecification officer() {
        return given().header("Authorization", TestTokens.bearer("programme-officer"))
                .contentType(ContentType.JSON);
    }

    public static ValidatableResponse announce(String body) {
        return officer().body(body).post(PROGRAMMES).then();
    }

    /** A programme with the rule that the enterprise technology centres of two levels may draw on it. */
    public static String announceForCentres() {
        return announce("""
                        {"kind": "SPECIAL_CREDIT", "names": {"en": "For centres"}, "currency": "CNY",
                         "eligibilityRule": {"scheme": "ENTERPRISE_TECHNOLOGY_CENTRE",
                          "levels": ["NATIONAL", "MUNICIPAL"]}}""")
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse eligibility(Object programmeId, UUID organizationId) {
        return given().queryParam("organizationId", organizationId)
                .get(PROGRAMMES + "/" + programmeId + "/eligibility")
                .then();
    }
}
