package org.mainspring.registry;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.mainspring.testkit.Golden;

@QuarkusTest
class OpenApiTest {

    @Test
    void theDocumentIsTheCommittedOne() {
        String document = given().get("/registry/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Golden.file("contracts/openapi.yaml").mustEqual(document);
    }
}
