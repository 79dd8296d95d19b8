package org.mainspring.funding.grant;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Banking;
import org.mainspring.funding.Neighbours;

@QuarkusTest
class GrantResourceTest {

    private static final String GRANTS = "/funding/v1/exports/grants";

    private final UUID provider = UUID.randomUUID();
    private final UUID organization = UUID.randomUUID();
    private UUID allocation;

    @Inject
    Banking banking;

    @Inject
    Neighbours neighbours;

    @BeforeEach
    void anAllocationOfWhichAPartIsDrawn() {
        UUID programme = Banking.openProgramme("");
        Banking.commit(programme, provider, "100.00");
        allocation = banking.allocate(programme, provider, organization, "100.00");
        Banking.draw(organization, provider, allocation, "40.00");
    }

    @Test
    void anAllocationIsAGrantWithRecipientAndFunder() {
        neighbours.tellOrganization(provider, 0);
        String grant = "grants.find { it.id == '360G-mainspring-" + allocation + "' }";
        await().untilAsserted(() -> given().get(GRANTS)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body(grant + ".fundingOrganization[0].name", equalTo("Neighbour"))
                .body(grant + ".fundingOrganization[0].id", equalTo("360G-mainspring-org-" + provider))
                .body(grant + ".recipientOrganization[0].id", equalTo("360G-mainspring-org-" + organization))
                .body(grant + ".amountAwarded", equalTo(100.00f))
                .body(grant + ".amountDisbursed", equalTo(40.00f))
                .body(grant + ".currency", equalTo("CNY"))
                .body(grant + ".grantProgramme[0].title", equalTo("Credit")));
    }

    @Test
    void asASpreadsheetItHasTheTitlesOfTheStandard() {
        given().accept("text/csv")
                .get(GRANTS)
                .then()
                .statusCode(200)
                .body(startsWith("\"Identifier\",\"Title\",\"Description\",\"Currency\",\"Amount Awarded\""))
                .body(containsString("\"360G-mainspring-" + allocation + "\""));
    }
}
