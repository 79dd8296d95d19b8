package org.mainspring.funding.correction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.mainspring.funding.Banking.ALLOCATIONS;
import static org.mainspring.funding.Banking.COMMITMENTS;
import static org.mainspring.funding.Banking.CORRECTIONS;
import static org.mainspring.funding.Banking.DRAWDOWNS;
import static org.mainspring.funding.Banking.REPAYMENTS;
import static org.mainspring.funding.Banking.bank;
import static org.mainspring.funding.Banking.draw;
import static org.mainspring.funding.Banking.officer;
import static org.mainspring.funding.Banking.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Banking;

@QuarkusTest
class CorrectionResourceTest {

    private final UUID provider = UUID.randomUUID();
    private final UUID organization = UUID.randomUUID();
    private String commitment;
    private UUID programme;
    private UUID allocation;

    @Inject
    Banking banking;

    @BeforeEach
    void anAllocationOfAHundred() {
        programme = Banking.openProgramme("");
        commitment = Banking.commit(programme, provider, "150.00");
        allocation = banking.allocate(programme, provider, organization, "100.00");
    }

    @Test
    void aPayOutIsTakenBackByACounterEntry() {
        String drawdown = draw(organization, provider, allocation, "40.00");
        String id = propose("PAY_OUT", drawdown).statusCode(201).extract().path("id");
        money().body("money.drawn.amount", equalTo("40.00"));

        confirm(id, "proposer").statusCode(409).body("errors[0].code", equalTo("SAME_PERSON"));
        confirm(id, "decider").statusCode(200).body("status", equalTo("CONFIRMED"));

        money().body("money.drawn.amount", equalTo("0.00")).body("money.undrawn.amount", equalTo("100.00"));
        officer("any").get(DRAWDOWNS + "/" + drawdown).then().body("status", equalTo("REVERSED"));
        officer("any")
                .queryParam("subjectId", drawdown)
                .get("/funding/v1/ledger/entries")
                .then()
                .body("items.kind", contains("REQUEST", "PAY_OUT", "REVERSAL", "REVERSAL"));
    }

    @Test
    void aRepaymentCountsOnceConfirmedAndIsTakenBackTheSameWay() {
        draw(organization, provider, allocation, "40.00");
        report("50.00").statusCode(409).body("errors[0].code", equalTo("NOT_OWED"));
        String repayment = report("15.00").statusCode(201).extract().path("id");
        money().body("money.repaid.amount", equalTo("0.00"));
        bank("maker", provider)
                .post(REPAYMENTS + "/" + repayment + "/confirm")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("SAME_PERSON"));
        bank("checker", provider)
                .post(REPAYMENTS + "/" + repayment + "/confirm")
                .then()
                .statusCode(200);
        money().body("money.repaid.amount", equalTo("15.00"))
                .body("money.outstanding.amount", equalTo("25.00"))
                .body("money.drawn.amount", equalTo("40.00"));

        String id = propose("REPAYMENT", repayment).statusCode(201).extract().path("id");
        confirm(id, "decider").statusCode(200);
        money().body("money.repaid.amount", equalTo("0.00")).body("money.outstanding.amount", equalTo("40.00"));
    }

    @Test
    void whatIsSetAsideCannotBeTakenBackFromTheCommitment() {
        String id = propose("COMMITMENT", commitment).statusCode(201).extract().path("id");
        confirm(id, "decider").statusCode(409).body("errors[0].code", equalTo("NOT_COVERED"));
        officer("any").get(COMMITMENTS + "/" + commitment).then().body("status", equalTo("CONFIRMED"));
    }

    @Test
    void theRestOfAnAllocationIsReleasedAndThenThereIsNothingToDraw() {
        draw(organization, provider, allocation, "40.00");
        String id = propose("RELEASE", allocation.toString())
                .statusCode(201)
                .extract()
                .path("id");
        confirm(id, "decider").statusCode(200);
        money().body("status", equalTo("CLOSED"))
                .body("money.allocated.amount", equalTo("40.00"))
                .body("money.undrawn.amount", equalTo("0.00"));
        request(organization, allocation, "1.00")
                .statusCode(409)
                .body("errors[0].code", equalTo("NOT_POSSIBLE_IN_STATE"));
    }

    @Test
    void whatComesBackToAClosedAllocationIsFreeForOthers() {
        String drawdown = draw(organization, provider, allocation, "40.00");
        String release = propose("RELEASE", allocation.toString()).extract().path("id");
        confirm(release, "decider").statusCode(200);

        String id = propose("PAY_OUT", drawdown).statusCode(201).extract().path("id");
        confirm(id, "decider").statusCode(200);

        money().body("money.allocated.amount", equalTo("0.00")).body("status", equalTo("CLOSED"));
        officer("any")
                .queryParam("programmeId", programme)
                .get("/funding/v1/ledger/balances")
                .then()
                .body("balances[0].available.amount", equalTo("150.00"));
    }

    @Test
    void nobodyPaysBackBeforeHeWasPaidNorTwice() {
        draw(organization, provider, allocation, "40.00");
        report("1.00", "2022-07-19").statusCode(422).body("errors[0].code", equalTo("BEFORE_PAY_OUT"));
        report("1.00", "0001-01-01").statusCode(422).body("errors[0].code", equalTo("TOO_EARLY"));
        report("30.00").statusCode(201);
        report("10.01").statusCode(409).body("errors[0].code", equalTo("NOT_OWED"));
        report("10.00").statusCode(201);
    }

    @Test
    void thereIsOneCorrectionOfAThingUnlessItWasDeclined() {
        String first =
                propose("COMMITMENT", commitment).statusCode(201).extract().path("id");
        propose("COMMITMENT", commitment).statusCode(409).body("errors[0].code", equalTo("ALREADY_EXISTS"));
        officer("proposer").post(CORRECTIONS + "/" + first + "/decline").then().statusCode(200);
        propose("COMMITMENT", commitment).statusCode(201);
    }

    @Test
    void whatIsNotThereOrNotMoneyYetCannotBeCorrected() {
        propose("PAY_OUT", UUID.randomUUID().toString())
                .statusCode(422)
                .body("errors[0].code", equalTo("SUBJECT_NOT_FOUND"));
        String requested = request(organization, allocation, "1.00").extract().path("id");
        propose("PAY_OUT", requested).statusCode(409).body("errors[0].code", equalTo("NOT_POSSIBLE_IN_STATE"));
        bank("x", UUID.randomUUID())
                .body("""
                        {"kind": "RELEASE", "subjectId": "%s", "reason": "Mine now"}""".formatted(allocation))
                .post(CORRECTIONS)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("SUBJECT_NOT_FOUND"));
    }

    private static ValidatableResponse propose(String kind, String subject) {
        return officer("proposer")
                .body("""
                        {"kind": "%s", "subjectId": "%s", "reason": "A mistake"}""".formatted(kind, subject))
                .post(CORRECTIONS)
                .then();
    }

    private static ValidatableResponse confirm(String id, String by) {
        return officer(by).post(CORRECTIONS + "/" + id + "/confirm").then();
    }

    private ValidatableResponse report(String amount) {
        return report(amount, "2022-07-21");
    }

    private ValidatableResponse report(String amount, String day) {
        return bank("maker", provider)
                .body("""
                        {"allocationId": "%s", "amount": {"amount": "%s", "currency": "CNY"}, "repaidOn": "%s"}""".formatted(allocation, amount, day))
                .post(REPAYMENTS)
                .then();
    }

    private ValidatableResponse money() {
        return officer("any").get(ALLOCATIONS + "/" + allocation).then().statusCode(200);
    }
}
