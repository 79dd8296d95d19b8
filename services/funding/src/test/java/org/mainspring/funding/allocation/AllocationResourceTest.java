package org.mainspring.funding.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.funding.Banking.ALLOCATIONS;
import static org.mainspring.funding.Banking.bank;
import static org.mainspring.funding.Banking.draw;
import static org.mainspring.funding.Banking.officer;
import static org.mainspring.funding.Banking.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.Banking;

@QuarkusTest
class AllocationResourceTest {

    private static final String LATER = ", \"unnamedProvider\": \"NAMED_LATER\"";

    private final UUID provider = UUID.randomUUID();
    private final UUID organization = UUID.randomUUID();

    @Inject
    Banking banking;

    @Test
    void noMoreIsSetAsideThanTheProviderHasCommitted() {
        UUID programme = Banking.openProgramme("");
        Banking.commit(programme, provider, "100.00");
        banking.allocate(programme, provider, organization, "60.00");
        refused("NOT_COVERED", () -> banking.allocate(programme, provider, organization, "40.01"));
        refused("NOT_COVERED", () -> banking.allocate(programme, UUID.randomUUID(), organization, "0.01"));
        banking.allocate(programme, provider, organization, "40.00");
    }

    @Test
    void byTheProgrammesRuleTheProviderIsNamedLaterOrAtOnce() {
        UUID strict = Banking.openProgramme("");
        Banking.commit(strict, null, "100.00");
        refused("PROVIDER_UNNAMED", () -> banking.allocate(strict, null, organization, "10.00"));

        UUID lenient = Banking.openProgramme(LATER);
        Banking.commit(lenient, null, "100.00");
        UUID allocation = banking.allocate(lenient, null, organization, "10.00");
        read(allocation).body("providerId", nullValue());
        request(organization, allocation, "10.00").statusCode(201);
    }

    @Test
    void theProviderThatIsNamedLaterTakesOnAllOfIt() {
        UUID programme = Banking.openProgramme(LATER);
        Banking.commit(programme, null, "100.00");
        UUID allocation = banking.allocate(programme, null, organization, "60.00");
        request(organization, allocation, "25.00").statusCode(201);

        step(allocation, "accept-provider").statusCode(404);
        officer("proposer")
                .body("{\"providerId\": \"%s\"}".formatted(provider))
                .post(ALLOCATIONS + "/" + allocation + "/propose-provider")
                .then()
                .statusCode(200)
                .body("proposedProviderId", equalTo(provider.toString()));
        step(allocation, "accept-provider").statusCode(200).body("providerId", equalTo(provider.toString()));

        read(allocation)
                .body("money.allocated.amount", equalTo("60.00"))
                .body("money.requested.amount", equalTo("25.00"));
        bank("any", provider)
                .queryParam("providerId", provider)
                .get("/funding/v1/ledger/balances")
                .then()
                .body("balances[0].committed.amount", equalTo("60.00"))
                .body("balances[0].undrawn.amount", equalTo("35.00"));
        draw(organization, provider, allocation, "35.00");
    }

    @Test
    void aProviderMayDecline() {
        UUID programme = Banking.openProgramme(LATER);
        Banking.commit(programme, null, "100.00");
        UUID allocation = banking.allocate(programme, null, organization, "60.00");
        officer("proposer")
                .body("{\"providerId\": \"%s\"}".formatted(provider))
                .post(ALLOCATIONS + "/" + allocation + "/propose-provider")
                .then()
                .statusCode(200);
        step(allocation, "decline-provider").statusCode(200).body("proposedProviderId", nullValue());
    }

    private ValidatableResponse step(UUID allocation, String step) {
        return bank("accepter", provider)
                .post(ALLOCATIONS + "/" + allocation + "/" + step)
                .then();
    }

    private static ValidatableResponse read(UUID allocation) {
        return officer("any").get(ALLOCATIONS + "/" + allocation).then().statusCode(200);
    }

    private static void refused(String code, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
