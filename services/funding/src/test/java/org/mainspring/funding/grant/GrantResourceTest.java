package org.mainspring.funding.grant;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.mainspring.funding.Banking.officer;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Banking;
import org.mainspring.funding.Neighbours;

@QuarkusTest
class GrantResourceTest {

    private static final String GRANT = "grants.find { it.id == '360G-mainspring-%s' }";
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
        String grant = GRANT.formatted(allocation);
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
    void itIsModifiedWhenMoneyMovesAndTheAwardStaysWhatItWas() {
        String before = modified();
        String release = officer("proposer")
                .body("""
                        {"kind": "RELEASE", "subjectId": "%s", "reason": "Not needed"}""".formatted(allocation))
                .post(Banking.CORRECTIONS)
                .then()
                .extract()
                .path("id");
        officer("decider").post(Banking.CORRECTIONS + "/" + release + "/confirm");
        String released = modified();
        assertThat(Instant.parse(released)).isAfter(Instant.parse(before));

        Banking.repay(provider, allocation, "1.00", "2022-08-01");
        assertThat(Instant.parse(modified())).isAfter(Instant.parse(released));
        given().get(GRANTS).then().body(GRANT.formatted(allocation) + ".amountAwarded", equalTo(100.00f));
    }

    private String modified() {
        return given().get(GRANTS).then().extract().path(GRANT.formatted(allocation) + ".dateModified");
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
