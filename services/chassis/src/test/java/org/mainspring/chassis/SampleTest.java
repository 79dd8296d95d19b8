package org.mainspring.chassis;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SampleTest {
    @Test
    void theSampleServiceAnswers() {
        given().get("/sample/v1/parcels").then().log().all().statusCode(200);
    }
}
