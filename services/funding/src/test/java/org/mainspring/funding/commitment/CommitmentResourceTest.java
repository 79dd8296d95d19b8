package org.mainspring.funding.commitment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.funding.Banking.COMMITMENTS;
import static org.mainspring.funding.Banking.bank;
import static org.mainspring.funding.Banking.commit;
import static org.mainspring.funding.Banking.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Banking;
import org.mainspring.funding.Funding;

@QuarkusTest
class CommitmentResourceTest {

    private final UUID provider = UUID.randomUUID();
    private UUID programme;

    @BeforeEach
    void aProgrammeThatGives() {
        programme = Banking.openProgramme("");
    }

    @Test
    void itIsMoneyOnceAnotherPersonConfirms() {
        String id = propose("80000000000.00").statusCode(201).extract().path("id");
        balances().body("balances", hasSize(0));

        bank("maker", provider)
                .post(COMMITMENTS + "/" + id + "/confirm")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("SAME_PERSON"));
        bank("checker", provider)
                .post(COMMITMENTS + "/" + id + "/confirm")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("confirmedBy", equalTo("checker"));

        balances()
                .body("balances[0].committed.amount", equalTo("80000000000.00"))
                .body("balances[0].available.amount", equalTo("80000000000.00"))
                .body("balances[0].allocated.amount", equalTo("0.00"));
        await().untilAsserted(() ->
                Funding.facts(id).body("items.type", contains("org.mainspring.funding.commitment-confirmed.v1")));
    }

    @Test
    void nothingIsPutIntoWhatHasEnded() {
        String before = propose("5.00").extract().path("id");
        for (String verb : List.of("close", "end")) {
            officer("any")
                    .body("{\"reason\": \"All is given\"}")
                    .post(Funding.PROGRAMMES + "/" + programme + "/" + verb)
                    .then()
                    .statusCode(200);
        }
        propose("5.00").statusCode(409).body("errors[0].code", equalTo("PROGRAMME_ENDED"));
        bank("checker", provider)
                .post(COMMITMENTS + "/" + before + "/confirm")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("PROGRAMME_ENDED"));
    }

    @Test
    void aProposalThatIsWithdrawnNeverCounts() {
        String id = propose("5.00").statusCode(201).extract().path("id");
        bank("maker", provider)
                .post(COMMITMENTS + "/" + id + "/withdraw")
                .then()
                .statusCode(200);
        bank("checker", provider)
                .post(COMMITMENTS + "/" + id + "/confirm")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("NOT_POSSIBLE_IN_STATE"));
    }

    @Test
    void itIsInTheProgrammesCurrencyAndAboveZero() {
        propose("0.00").statusCode(422).body("errors[0].pointer", equalTo("/amount/amount"));
        bank("maker", provider)
                .body("""
                        {"programmeId": "%s", "providerId": "%s", "amount": {"amount": "5.00", "currency": "USD"}}""".formatted(programme, provider))
                .post(COMMITMENTS)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("OTHER_CURRENCY"));
    }

    @Test
    void aBankSpeaksForItselfAndSeesItsOwn() {
        String id = commit(programme, provider, "5.00");
        var other = UUID.randomUUID();
        bank("maker", other).get(COMMITMENTS + "/" + id).then().statusCode(404);
        bank("maker", other)
                .queryParam("programmeId", programme)
                .get(COMMITMENTS)
                .then()
                .body("items", hasSize(0));
        bank("maker", provider).get(COMMITMENTS + "/" + id).then().statusCode(200);
        bank("maker", other)
                .body("""
                        {"programmeId": "%s", "providerId": "%s", "amount": {"amount": "5.00", "currency": "CNY"}}""".formatted(programme, provider))
                .post(COMMITMENTS)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_YOURS"));
    }

    @Test
    void aSplitThatIsNotKnownStaysUnknownWhileTheTotalIsKnown() {
        String total = commit(programme, null, "320.00");
        officer("any").get(COMMITMENTS + "/" + total).then().body("providerId", nullValue());

        String known = bank("maker", provider)
                .body("""
                        {"programmeId": "%s", "providerId": "%s", "fromUnnamed": true,
                         "amount": {"amount": "120.00", "currency": "CNY"}}""".formatted(programme, provider))
                .post(COMMITMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer("checker").post(COMMITMENTS + "/" + known + "/confirm").then().statusCode(200);

        balances().body("balances[0].committed.amount", equalTo("120.00"));
        officer("any")
                .queryParam("programmeId", programme)
                .get("/funding/v1/ledger/balances")
                .then()
                .body("balances[0].committed.amount", equalTo("320.00"));
    }

    @Test
    void noMoreIsNamedThanWasUnnamed() {
        commit(programme, null, "100.00");
        String id = bank("maker", provider)
                .body("""
                        {"programmeId": "%s", "providerId": "%s", "fromUnnamed": true,
                         "amount": {"amount": "100.01", "currency": "CNY"}}""".formatted(programme, provider))
                .post(COMMITMENTS)
                .then()
                .extract()
                .path("id");
        officer("checker")
                .post(COMMITMENTS + "/" + id + "/confirm")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("NOT_COVERED"));
    }

    private ValidatableResponse propose(String amount) {
        return bank("maker", provider)
                .body("""
                        {"programmeId": "%s", "providerId": "%s", "amount": {"amount": "%s", "currency": "CNY"}}""".formatted(programme, provider, amount))
                .post(COMMITMENTS)
                .then();
    }

    private ValidatableResponse balances() {
        return bank("any", provider)
                .queryParam("providerId", provider)
                .get("/funding/v1/ledger/balances")
                .then()
                .statusCode(200);
    }
}
