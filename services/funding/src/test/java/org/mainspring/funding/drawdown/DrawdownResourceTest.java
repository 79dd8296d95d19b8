package org.mainspring.funding.drawdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.funding.Banking.ALLOCATIONS;
import static org.mainspring.funding.Banking.DRAWDOWNS;
import static org.mainspring.funding.Banking.bank;
import static org.mainspring.funding.Banking.draw;
import static org.mainspring.funding.Banking.enterprise;
import static org.mainspring.funding.Banking.officer;
import static org.mainspring.funding.Banking.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Banking;
import org.mainspring.funding.Funding;

@QuarkusTest
class DrawdownResourceTest {

    private final UUID provider = UUID.randomUUID();
    private final UUID organization = UUID.randomUUID();
    private UUID programme;
    private UUID allocation;

    @Inject
    Banking banking;

    @BeforeEach
    void anAllocationOfAHundred() {
        programme = Banking.openProgramme("");
        Banking.commit(programme, provider, "1000.00");
        allocation = banking.allocate(programme, provider, organization, "100.00");
    }

    @Test
    void moneyIsAskedForApprovedAndPaidOutByThreePersons() {
        String id = request(organization, allocation, "40.00")
                .statusCode(201)
                .body("status", equalTo("REQUESTED"))
                .extract()
                .path("id");
        money().body("money.undrawn.amount", equalTo("60.00")).body("money.requested.amount", equalTo("40.00"));

        bank("maker", provider)
                .post(DRAWDOWNS + "/" + id + "/approve")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
        payOut(id, "checker", "0001-01-01").statusCode(422).body("errors[0].code", equalTo("TOO_EARLY"));
        payOut(id, "maker", "2022-07-20").statusCode(409).body("errors[0].code", equalTo("SAME_PERSON"));
        payOut(id, "checker", "2022-07-20")
                .statusCode(200)
                .body("status", equalTo("PAID"))
                .body("paidOn", equalTo("2022-07-20"));

        money().body("money.drawn.amount", equalTo("40.00"))
                .body("money.undrawn.amount", equalTo("60.00"))
                .body("money.requested.amount", equalTo("0.00"));
        await().untilAsserted(() ->
                Funding.facts(id).body("items.type", contains("org.mainspring.funding.drawdown-paid.v1")));
        officer("any")
                .queryParam("subjectId", id)
                .get("/funding/v1/ledger/entries")
                .then()
                .body("items.kind", contains("REQUEST", "PAY_OUT"))
                .body("items[1].madeBy", equalTo("maker"))
                .body("items[1].checkedBy", equalTo("checker"))
                .body("items[1].valueOn", equalTo("2022-07-20"))
                .body("items[1].postings.amount.amount", containsInAnyOrder("-40.00", "40.00"));
    }

    @Test
    void anEnterpriseReadsItsOwnEntriesAndNotWhatIsInThePot() {
        enterprise(organization)
                .queryParam("allocationId", allocation)
                .get("/funding/v1/ledger/entries")
                .then()
                .body("items.kind", contains("ALLOCATION"))
                .body("items[0].madeBy", nullValue())
                .body("items[0].postings.find { it.kind == 'UNDRAWN' }.balance.amount", equalTo("100.00"))
                .body("items[0].postings.find { it.kind == 'AVAILABLE' }.balance", nullValue());
        officer("any")
                .queryParam("allocationId", allocation)
                .get("/funding/v1/ledger/entries")
                .then()
                .body("items[0].madeBy", notNullValue())
                .body("items[0].postings.find { it.kind == 'AVAILABLE' }.balance", notNullValue());
    }

    @Test
    void noMoreIsAskedForThanIsLeft() {
        request(organization, allocation, "60.00").statusCode(201);
        request(organization, allocation, "40.01").statusCode(409).body("errors[0].code", equalTo("NOT_COVERED"));
        request(organization, allocation, "40.00").statusCode(201);
    }

    @Test
    void whatIsRejectedOrCancelledCanBeAskedForAgain() {
        String rejected = request(organization, allocation, "100.00").extract().path("id");
        bank("maker", provider)
                .body("{\"reason\": \"The invoice is missing\"}")
                .post(DRAWDOWNS + "/" + rejected + "/reject")
                .then()
                .statusCode(200)
                .body("reason", equalTo("The invoice is missing"));
        String cancelled = request(organization, allocation, "100.00")
                .statusCode(201)
                .extract()
                .path("id");
        enterprise(organization)
                .body("{\"reason\": \"Not needed\"}")
                .post(DRAWDOWNS + "/" + cancelled + "/cancel")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        money().body("money.undrawn.amount", equalTo("100.00"));
    }

    @Test
    void ofManyWhoAskAtOnceThoseGetItForWhomItIsEnough() throws InterruptedException, ExecutionException {
        List<Callable<Integer>> asking = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            asking.add(() -> request(organization, allocation, "9.00").extract().statusCode());
        }
        var hands = Executors.newFixedThreadPool(8);
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : hands.invokeAll(asking)) {
            answers.add(answer.get());
        }
        hands.shutdown();
        assertThat(answers)
                .containsOnly(201, 409)
                .filteredOn(status -> status == 201)
                .hasSize(11);
        money().body("money.requested.amount", equalTo("99.00"));
    }

    @Test
    void strangersSeeNothingAndOfficersOfTheProgrammeLookOn() {
        String id = request(organization, allocation, "1.00").extract().path("id");
        var stranger = UUID.randomUUID();
        enterprise(stranger).get(DRAWDOWNS + "/" + id).then().statusCode(404);
        bank("x", stranger).get(DRAWDOWNS + "/" + id).then().statusCode(404);
        bank("x", stranger).post(DRAWDOWNS + "/" + id + "/approve").then().statusCode(404);
        enterprise(stranger).get(ALLOCATIONS + "/" + allocation).then().statusCode(404);
        request(stranger, allocation, "1.00").statusCode(422).body("errors[0].code", equalTo("ALLOCATION_NOT_FOUND"));
        enterprise(stranger).get(DRAWDOWNS).then().body("items", hasSize(0));
        enterprise(organization).get(DRAWDOWNS).then().body("items", hasSize(1));
        officer("any").get(DRAWDOWNS + "/" + id).then().statusCode(200);
    }

    @Test
    void aPayOutLiesNotInTheFuture() {
        String id = request(organization, allocation, "1.00").extract().path("id");
        bank("maker", provider).post(DRAWDOWNS + "/" + id + "/approve").then().statusCode(200);
        payOut(id, "checker", "2999-01-01").statusCode(422).body("errors[0].pointer", equalTo("/paidOn"));
    }

    @Test
    void aSuspendedProgrammeGivesNothing() {
        officer("any")
                .body("{\"reason\": \"Under review\"}")
                .post(Funding.PROGRAMMES + "/" + programme + "/suspend")
                .then()
                .statusCode(200);
        request(organization, allocation, "1.00")
                .statusCode(409)
                .body("errors[0].code", equalTo("PROGRAMME_NOT_ACTIVE"));
    }

    @Test
    void balancesAreKnownForEachInstant() {
        Instant before = Instant.now();
        draw(organization, provider, allocation, "30.00");
        officer("any")
                .queryParam("allocationId", allocation)
                .queryParam("at", before.toString())
                .get("/funding/v1/ledger/balances")
                .then()
                .statusCode(200)
                .body("balances[0].drawn.amount", equalTo("0.00"))
                .body("balances[0].allocated.amount", equalTo("100.00"));
        officer("any")
                .queryParam("allocationId", allocation)
                .get("/funding/v1/ledger/balances")
                .then()
                .body("balances[0].drawn.amount", equalTo("30.00"));
    }

    private ValidatableResponse payOut(String id, String by, String day) {
        return bank(by, provider)
                .body("{\"paidOn\": \"%s\", \"reference\": \"P-1\"}".formatted(day))
                .post(DRAWDOWNS + "/" + id + "/pay-out")
                .then();
    }

    private ValidatableResponse money() {
        return enterprise(organization)
                .get(ALLOCATIONS + "/" + allocation)
                .then()
                .statusCode(200);
    }
}
