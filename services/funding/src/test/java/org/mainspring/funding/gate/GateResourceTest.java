package org.mainspring.funding.gate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.funding.Banking.ALLOCATIONS;
import static org.mainspring.funding.Banking.DRAWDOWNS;
import static org.mainspring.funding.Banking.bank;
import static org.mainspring.funding.Banking.officer;
import static org.mainspring.funding.Banking.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Banking;
import org.mainspring.funding.Funding;
import org.mainspring.funding.Neighbours;
import org.mainspring.funding.Vouchers;

@QuarkusTest
class GateResourceTest {

    private final UUID provider = UUID.randomUUID();
    private final UUID organization = UUID.randomUUID();
    private final UUID recognition = UUID.randomUUID();
    private UUID allocation;

    @Inject
    Banking banking;

    @Inject
    Neighbours neighbours;

    @BeforeEach
    void aCentreWithAnAllocation() {
        UUID programme = Banking.openProgramme("""
                , "eligibilityRule": {"scheme": "CENTRE", "levels": ["MUNICIPAL"]}""");
        Banking.commit(programme, provider, "100.00");
        tell(0, "\"status\": \"ACTIVE\"");
        allocation = banking.allocate(programme, provider, organization, "100.00");
    }

    @Test
    void aRevocationFreezesAndAReinstatementLifts() {
        String drawdown = request(organization, allocation, "30.00").extract().path("id");
        revoke(1);
        awaitStatus("FROZEN");
        allocation()
                .body("frozen.reason", containsString("was revoked on 2022-07-20 (failed the evaluation)"))
                .body("frozen.recognitionId", equalTo(recognition.toString()))
                .body("money.undrawn.amount", equalTo("70.00"));
        officer("any").get(DRAWDOWNS + "/" + drawdown).then().body("held", containsString("was revoked"));
        bank("maker", provider)
                .post(DRAWDOWNS + "/" + drawdown + "/approve")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("ALLOCATION_FROZEN"));
        request(organization, allocation, "1.00").statusCode(409).body("errors[0].code", equalTo("ALLOCATION_FROZEN"));

        tell(2, "\"status\": \"ACTIVE\"");
        awaitStatus("ACTIVE");
        allocation().body("frozen", nullValue());
        officer("any").get(DRAWDOWNS + "/" + drawdown).then().body("held", nullValue());
        bank("maker", provider)
                .post(DRAWDOWNS + "/" + drawdown + "/approve")
                .then()
                .statusCode(200);
        awaitTold("allocation-made", "allocation-frozen", "allocation-lifted");
    }

    @Test
    void whatIsDissolvedDrawsNoMoreAndIsGivenNothing() {
        neighbours.tellOrganization(organization, 7, "DISSOLVED");
        awaitStatus("FROZEN");
        allocation().body("frozen.reason", containsString("DISSOLVED"));
        neighbours.tellOrganization(organization, 6);
        UUID another = Banking.openProgramme("");
        Banking.commit(another, provider, "1.00");
        assertThatThrownBy(() -> banking.allocate(another, provider, organization, "1.00"))
                .hasMessageContaining("DISSOLVED");
        String batch = Vouchers.issued(Vouchers.programme("10.00"), "10.00", 1, "");
        Vouchers.assign(batch, List.of(organization))
                .statusCode(409)
                .body("errors[0].code", equalTo("ORGANIZATION_ENDED"));
        officer("maker")
                .body("""
                        {"programmeId": "%s", "providerId": "%s", "amount": {"amount": "1", "currency": "CNY"}}""".formatted(another, organization))
                .post(Banking.COMMITMENTS)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("ORGANIZATION_ENDED"));
    }

    @Test
    void lateRepeatedAndReorderedMessagesChangeNothing() {
        revoke(3);
        awaitStatus("FROZEN");
        tell(2, "\"status\": \"ACTIVE\"");
        revoke(3);
        revoke(1);
        marker();
        allocation().body("status", equalTo("FROZEN"));
        awaitTold("allocation-made", "allocation-frozen");
    }

    /** Told after the others on the same channel: when it has effect, theirs has come as well. */
    private void marker() {
        UUID other = UUID.randomUUID();
        UUID programme = Banking.openProgramme("""
                , "eligibilityRule": {"scheme": "CENTRE", "levels": ["MUNICIPAL"]}""");
        Banking.commit(programme, provider, "1.00");
        UUID marked = banking.allocate(programme, provider, other, "1.00");
        neighbours.tellRecognition("""
                {"recognitionId": "%s", "version": 0, "organizationId": "%s", "scheme": "OTHER", "level": "ANY",
                 "status": "ACTIVE"}""".formatted(UUID.randomUUID(), other));
        await().untilAsserted(() ->
                officer("any").get(ALLOCATIONS + "/" + marked).then().body("status", equalTo("FROZEN")));
    }

    private void revoke(int version) {
        tell(version, """
                "status": "REVOKED", "revokedOn": "2022-07-20", "revocationReason": "failed the evaluation\"""");
    }

    private void tell(int version, String state) {
        neighbours.tellRecognition("""
                {"recognitionId": "%s", "version": %d, "organizationId": "%s", "scheme": "CENTRE", "level": "MUNICIPAL", %s}""".formatted(recognition, version, organization, state));
    }

    private void awaitStatus(String status) {
        await().untilAsserted(() -> allocation().body("status", equalTo(status)));
    }

    private void awaitTold(String... facts) {
        String[] types = Arrays.stream(facts)
                .map(fact -> "org.mainspring.funding." + fact + ".v1")
                .toArray(String[]::new);
        await().untilAsserted(() -> Funding.facts(allocation).body("items.type", contains(types)));
    }

    private ValidatableResponse allocation() {
        return officer("any").get(ALLOCATIONS + "/" + allocation).then().statusCode(200);
    }
}
