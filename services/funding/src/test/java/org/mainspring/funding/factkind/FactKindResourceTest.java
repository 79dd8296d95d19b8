package org.mainspring.funding.factkind;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.mainspring.funding.Funding.facts;
import static org.mainspring.funding.Funding.officer;

import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FactKindResourceTest {

    private static final String KINDS = "/funding/v1/fact-kinds";

    @Test
    void whatRulesCanAskAboutIsThereFromTheStart() {
        given().queryParam("limit", 200)
                .get(KINDS)
                .then()
                .statusCode(200)
                .body("items.code", hasItems("EMPLOYEES", "RD_INTENSITY", "DISTRICT", "AGE_YEARS"));
        given().header("Accept-Language", "en")
                .get(KINDS + "/EMPLOYEES")
                .then()
                .statusCode(200)
                .header("ETag", "\"0.en\"")
                .body("displayName", equalTo("Employees"))
                .body("unit", equalTo("people"))
                .body("minimum", equalTo("0"))
                .body("wholeNumber", equalTo(true))
                .body("confidential", equalTo(true));
        given().get(KINDS + "/NOTHING").then().statusCode(404);
    }

    @Test
    void aKindIsDefinedOnceAndTold() {
        String patents = """
                {"code": "PATENTS", "names": {"en": "Patents"}, "type": "NUMBER", "unit": "patents", "confidential": false}""";
        officer().body(patents).post(KINDS).then().statusCode(201).header("Location", KINDS + "/PATENTS");
        officer().body(patents).post(KINDS).then().statusCode(409);
        Awaitility.await().untilAsserted(() -> facts("PATENTS")
                .body("items", hasSize(1))
                .body("items[0].type", equalTo("org.mainspring.funding.fact-kind-defined.v1")));
    }
}
