package org.mainspring.registry.uscc;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Registry;

@QuarkusTest
class UsccResourceTest {

    @Test
    void aValidCodeIsDecoded() {
        Registry.get("/usccs/91310117MA1FABCDXX")
                .statusCode(200)
                .body("valid", equalTo(true))
                .body("decoded.division.code", equalTo("310117"));
    }

    @Test
    void aWrongCodeIsAGoodAnswerWithWhatWasMeant() {
        Registry.get("/usccs/9131O117MA1FABCDXX")
                .statusCode(200)
                .body("valid", equalTo(false))
                .body("suggestions[0].code", equalTo("91310117MA1FABCDXX"));
    }
}
