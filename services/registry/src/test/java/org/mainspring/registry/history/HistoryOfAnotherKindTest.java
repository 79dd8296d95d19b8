package org.mainspring.registry.history;

import static org.mainspring.registry.Registry.company;
import static org.mainspring.registry.Registry.get;
import static org.mainspring.registry.Registry.post;
import static org.mainspring.registry.Registry.scheme;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HistoryOfAnotherKindTest {

    @Test
    void aRecognitionHasNoHistoryAsAnOrganizationNorTheOtherWayRound() {
        String organization = company("History of its own kind");
        String recognition = post("/recognitions", """
                        {"organizationId": "%s", "scheme": "%s", "level": "MUNICIPAL"}""".formatted(organization, scheme()))
                .statusCode(201)
                .extract()
                .path("id");
        get("/organizations/" + organization + "/history").statusCode(200);
        get("/recognitions/" + recognition + "/history").statusCode(200);
        get("/organizations/" + recognition + "/history").statusCode(404);
        get("/organizations/" + recognition + "?validAt=2030-01-01").statusCode(404);
        get("/recognitions/" + organization + "/history").statusCode(404);
        get("/recognitions/" + organization + "?validAt=2030-01-01").statusCode(404);
    }
}
