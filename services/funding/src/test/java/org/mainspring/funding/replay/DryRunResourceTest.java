package org.mainspring.funding.replay;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mainspring.funding.Funding.PROGRAMMES;
import static org.mainspring.funding.Funding.announce;
import static org.mainspring.funding.Funding.announceForCentres;
import static org.mainspring.funding.Funding.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Enterprises;
import org.mainspring.funding.Neighbours;

@QuarkusTest
class DryRunResourceTest {

    @Inject
    Neighbours neighbours;

    @Test
    void whoWouldGainIsShownAndNothingIsChanged() {
        UUID enterprise = Enterprises.tell(neighbours, "Gainer", ", \"district\": \"Dry Run\"");
        UUID dissolved = Enterprises.tell(neighbours, "Gone", ", \"district\": \"Dry Run\"");
        neighbours.send(
                "organization-state", "org.mainspring.registry.organization-dissolved.v1", """
                {"organizationId": "%s", "version": 1, "names": {"en": "Gone"}, "kind": "COMPANY", "status": "DISSOLVED",
                 "district": "Dry Run"}""".formatted(dissolved));
        Enterprises.tell(neighbours, "Later", "");
        String programme = announce("""
                        {"kind": "GRANT", "names": {"en": "For nobody"}, "currency": "CNY",
                         "eligibilityRule": {"scheme": "DRY_RUN", "levels": ["NATIONAL"]}}""").extract().path("id");
        dryRun(officer(), programme)
                .statusCode(200)
                .body("judged", greaterThan(1))
                .body("gains.count", equalTo(1))
                .body("gains.items.organizationId", contains(enterprise.toString()))
                .body("gains.items[0].from", equalTo("NOT_ELIGIBLE"))
                .body("losses.count", equalTo(0))
                .body("districts.district", contains("Dry Run"))
                .body("after.eligible", equalTo(1));
        officer().get(PROGRAMMES + "/" + programme + "/rule-sets").then().body("items.number", not(hasItem(1)));
    }

    @Test
    void itIsRunOnceUnderAnIdempotencyKeyAndRefusedWhereTheConditionMeansNothing() {
        String programme = announceForCentres();
        String key = UUID.randomUUID().toString();
        String first = dryRun(officer().header("Idempotency-Key", key), programme)
                .statusCode(200)
                .extract()
                .asString();
        dryRun(officer().header("Idempotency-Key", key), programme)
                .statusCode(200)
                .body(equalTo(first));
        officer()
                .body("{\"condition\": {\"fact\": \"NOTHING\", \"is\": true}}")
                .post(PROGRAMMES + "/" + programme + "/rule-sets/dry-run")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/condition/fact"));
        dryRun(officer(), UUID.randomUUID().toString()).statusCode(404);
    }

    private static ValidatableResponse dryRun(RequestSpecification caller, String programme) {
        return caller.body("{\"condition\": {\"fact\": \"DISTRICT\", \"in\": [\"Dry Run\"]}}")
                .post(PROGRAMMES + "/" + programme + "/rule-sets/dry-run")
                .then();
    }
}
