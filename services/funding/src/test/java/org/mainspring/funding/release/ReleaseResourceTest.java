package org.mainspring.funding.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Banking;

@QuarkusTest
class ReleaseResourceTest {

    @Inject
    Banking banking;

    @Test
    void theLifeOfAProgrammeIsToldFromPlanningToImplementation() {
        var provider = UUID.randomUUID();
        var organization = UUID.randomUUID();
        UUID programme = Banking.openProgramme("");
        Banking.commit(programme, provider, "100.00");
        UUID allocation = banking.allocate(programme, provider, organization, "100.00");
        Banking.draw(organization, provider, allocation, "40.00");

        await().untilAsserted(() -> releases(programme, 0)
                .body(
                        "releases.tag.flatten()",
                        contains("planning", "planningUpdate", "planningUpdate", "award", "implementation"))
                .body("releases.ocid", everyItem(equalTo("ocds-mainspring-" + programme)))
                .body("releases[3].detail.amount.amount", equalTo("100.00")));
        int last = releases(programme, 0).extract().path("last");
        releases(programme, last).body("releases", hasSize(0)).body("last", equalTo(last));
    }

    @Test
    void aNumberThatTheFeedHasNotReachedIsRefused() {
        given().queryParam("after", Long.MAX_VALUE)
                .get("/funding/v1/releases")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("after"))
                .body("errors[0].code", equalTo("BEYOND_END"));
    }

    @Test
    void eachKindOfReleaseHasAWordOfTheStandard() {
        assertThat(ReleaseTag.facts())
                .allSatisfy(fact -> assertThat(ReleaseTag.of(fact)).isNotNull());
        assertThat(ReleaseTag.of("org.mainspring.funding.application-submitted.v1"))
                .isNull();
    }

    private static ValidatableResponse releases(UUID programme, int after) {
        return given().queryParam("programmeId", programme)
                .queryParam("after", after)
                .get("/funding/v1/releases")
                .then()
                .statusCode(200);
    }
}
