package org.mainspring.funding.settlement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.funding.Banking.as;
import static org.mainspring.funding.Banking.bank;
import static org.mainspring.funding.Banking.enterprise;
import static org.mainspring.funding.Banking.officer;
import static org.mainspring.funding.Vouchers.REDEMPTIONS;
import static org.mainspring.funding.Vouchers.SETTLEMENTS;
import static org.mainspring.funding.Vouchers.accredited;
import static org.mainspring.funding.Vouchers.balance;
import static org.mainspring.funding.Vouchers.held;
import static org.mainspring.funding.Vouchers.issued;
import static org.mainspring.funding.Vouchers.mustKeepContract;
import static org.mainspring.funding.Vouchers.redeem;
import static org.mainspring.funding.Vouchers.requireSoundLedger;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Banking;
import org.mainspring.funding.Vouchers;

@QuarkusTest
class SettlementResourceTest {

    private static final UUID BANK = UUID.randomUUID();

    private UUID programme;
    private UUID inJiangsu;
    private UUID inShanghai;

    @BeforeEach
    void redemptionsInTwoRegionsPaidByTwoPots() {
        programme = Vouchers.programme("1000.00");
        Banking.commit(programme, BANK, "100.00");
        inJiangsu = accredited(programme, "Jiangsu");
        inShanghai = accredited(programme, "Shanghai");
        String unnamed = issued(programme, "50.00", 3, "");
        String named = issued(programme, "20.05", 1, ", \"providerId\": \"%s\"".formatted(BANK));
        redeemed(inJiangsu, unnamed, "50.00");
        redeemed(inJiangsu, unnamed, "30.10");
        redeemed(inShanghai, unnamed, "10.01");
        redeemed(inJiangsu, named, "20.05");
    }

    @Test
    void theStatementAddsUpToTheCent() {
        String id = propose("2999-01-01").statusCode(422).extract().path("id");
        assertThat(id).isNull();

        id = propose(today())
                .statusCode(201)
                .body("redemptions", equalTo(4))
                .body("amount.amount", equalTo("110.16"))
                .body("positions.region", contains("Jiangsu", "Shanghai"))
                .body("positions.redeemed.amount", contains("100.15", "10.01"))
                .body("positions.issued.amount", contains("0.00", "110.16"))
                .body("positions.net.amount", contains("100.15", "-100.15"))
                .extract()
                .path("id");
        String path = SETTLEMENTS + "/" + id;

        officer("reader")
                .get(path + "/lines")
                .then()
                .statusCode(200)
                .body("items.redeemedIn", contains("Jiangsu", "Jiangsu", "Shanghai"))
                .body("items.amount.amount", contains("80.10", "20.05", "10.01"))
                .body("items.redemptions", contains(2, 1, 1));
        officer("reader")
                .get(path + "/payments")
                .then()
                .body(
                        "items.organizationId",
                        contains(inJiangsu.toString(), inJiangsu.toString(), inShanghai.toString()))
                .body("items.providerId", contains(null, BANK.toString(), null))
                .body("items.amount.amount", contains("80.10", "20.05", "10.01"));
        String csv = officer("reader")
                .accept("text/csv")
                .get(path + "/statement.csv")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .extract()
                .asString();
        assertThat(csv.lines())
                .contains(
                        "LINE,,Shanghai,Jiangsu,%s,,1,20.05,CNY".formatted(BANK),
                        "PAYMENT,Jiangsu,,,%s,%s,1,20.05,CNY".formatted(BANK, inJiangsu),
                        "NET_POSITION,Shanghai,,,,,,-100.15,CNY")
                .hasSize(9);
    }

    @Test
    void anotherOfficerConfirmsItAndItIsPaid() {
        String id = propose(today()).extract().path("id");
        decide("proposer", id, "confirm").statusCode(409).body("errors[0].code", equalTo("SAME_PERSON"));
        enterprise(inShanghai)
                .get(REDEMPTIONS)
                .then()
                .body("items.settlementId", contains(id))
                .body("items[0].settledOn", nullValue());

        decide("confirmer", id, "confirm")
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("settledOn", notNullValue());

        assertThat(balance(programme, "PAYABLE")).containsExactlyInAnyOrder("0.00", "0.00", "0.00");
        assertThat(balance(programme, "SETTLED")).containsExactlyInAnyOrder("80.10", "10.01", "20.05");
        officer("reader")
                .queryParam("subjectId", id)
                .get("/funding/v1/ledger/entries")
                .then()
                .body("items.kind", contains("SETTLEMENT"))
                .body("items[0].checkedBy", equalTo("confirmer"));
        enterprise(inShanghai).get(REDEMPTIONS).then().body("items[0].settledOn", notNullValue());
        mustKeepContract("settlement-confirmed", id, 0);
        figures("MONTH").body("all[0].drawn.amount", equalTo("110.16")).body("all[0].beneficiaries", equalTo(4));
        figures("DISTRICT")
                .body("items.find { it.key == 'Shanghai' }.beneficiaries", equalTo(1))
                .body("items.find { it.key == 'Jiangsu' }.drawn.amount", equalTo("100.15"))
                .body("items.find { it.key == 'Jiangsu' }.beneficiaries", equalTo(3));
        String own = "grants.findAll { it.grantProgramme[0].code == '" + programme + "' }";
        given().get("/funding/v1/exports/grants")
                .then()
                .statusCode(200)
                .body(own + ".amountAwarded", containsInAnyOrder(50.00f, 30.10f, 10.01f, 20.05f))
                .body(own + ".amountDisbursed", containsInAnyOrder(50.00f, 30.10f, 10.01f, 20.05f))
                .body(
                        own + ".find { it.amountAwarded > 20 && it.amountAwarded < 21 }.fundingOrganization[0].id",
                        equalTo("360G-mainspring-org-" + BANK));
        given().queryParam("programmeId", programme)
                .get("/funding/v1/releases")
                .then()
                .body("releases.tag.flatten()", hasItems("award", "implementation"));
        decide("confirmer", id, "discard").statusCode(409);
        propose(today()).statusCode(409).body("errors[0].code", equalTo("NOTHING_TO_SETTLE"));
        requireSoundLedger(programme);
    }

    @Test
    void whatIsDiscardedIsSettledByAnother() {
        String first = propose(today()).extract().path("id");
        propose(today()).statusCode(409).body("errors[0].code", equalTo("SETTLEMENT_UNDECIDED"));
        decide("proposer", first, "discard").statusCode(200).body("status", equalTo("DISCARDED"));

        String second = propose(today())
                .statusCode(201)
                .body("redemptions", equalTo(4))
                .extract()
                .path("id");
        decide("confirmer", first, "confirm").statusCode(409);
        decide("confirmer", second, "confirm").statusCode(200);
        officer("reader")
                .queryParam("programmeId", programme)
                .get(SETTLEMENTS)
                .then()
                .body("items.id", containsInAnyOrder(first, second));
        officer("reader")
                .queryParam("settlementId", second)
                .get(REDEMPTIONS)
                .then()
                .body("items.amount.amount", containsInAnyOrder("50.00", "30.10", "10.01", "20.05"));
    }

    @Test
    void whoIsSuspendedIsNotPaidBeforeItIsReinstated() {
        String proposed = propose(today()).extract().path("id");
        turn(inShanghai, "suspend");
        decide("confirmer", proposed, "confirm")
                .statusCode(409)
                .body("errors[0].code", equalTo("PROVIDER_SUSPENDED"))
                .body("detail", containsString(inShanghai.toString()));
        decide("proposer", proposed, "discard").statusCode(200);

        String without = propose(today())
                .statusCode(201)
                .body("redemptions", equalTo(3))
                .extract()
                .path("id");
        decide("confirmer", without, "confirm").statusCode(200);
        propose(today()).statusCode(409).body("errors[0].code", equalTo("NOTHING_TO_SETTLE"));
        turn(inShanghai, "reinstate");
        propose(today()).statusCode(201).body("amount.amount", equalTo("10.01"));
    }

    @Test
    void aBankReadsOfAStatementWhatItPays() {
        String path = SETTLEMENTS + "/" + propose(today()).extract().path("id");
        bank("payer", BANK).get(path).then().statusCode(200);
        bank("payer", BANK).get(path + "/lines").then().body("items.amount.amount", contains("20.05"));
        bank("payer", BANK).get(path + "/payments").then().body("items.providerId", contains(BANK.toString()));
        String csv = bank("payer", BANK)
                .accept("text/csv")
                .get(path + "/statement.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(5);
        bank("payer", BANK)
                .queryParam("programmeId", programme)
                .get(SETTLEMENTS)
                .then()
                .body("items", hasSize(1));
        bank("payer", BANK).post(path + "/confirm").then().statusCode(403);

        bank("stranger", UUID.randomUUID()).get(path + "/payments").then().statusCode(404);
        bank("stranger", UUID.randomUUID())
                .queryParam("programmeId", programme)
                .get(SETTLEMENTS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void officersOfOthersDoNotLearnOfIt() {
        String path = SETTLEMENTS + "/" + propose(today()).extract().path("id");
        for (String what : List.of("", "/lines", "/payments")) {
            stranger().get(path + what).then().statusCode(404);
        }
        stranger().accept("text/csv").get(path + "/statement.csv").then().statusCode(404);
        stranger().post(path + "/confirm").then().statusCode(404);
    }

    private static RequestSpecification stranger() {
        return as("programme-officer", "stranger", UUID.randomUUID());
    }

    private static void redeemed(UUID laboratory, String batch, String invoiced) {
        redeem(laboratory, held(UUID.randomUUID(), batch), null, invoiced).statusCode(201);
    }

    private void turn(UUID organization, String verb) {
        String provider = officer("reader")
                .queryParam("programmeId", programme)
                .queryParam("organizationId", organization)
                .get(Vouchers.PROVIDERS)
                .then()
                .extract()
                .path("items[0].id");
        officer("officer")
                .body("{\"reason\": \"Audit\"}")
                .post(Vouchers.PROVIDERS + "/" + provider + "/" + verb)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse figures(String by) {
        return officer("reader")
                .queryParam("by", by)
                .queryParam("programmeId", programme)
                .get("/funding/v1/figures")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse propose(String until) {
        return officer("proposer")
                .body("""
                        {"programmeId": "%s", "until": "%s"}""".formatted(programme, until))
                .post(SETTLEMENTS)
                .then();
    }

    private static ValidatableResponse decide(String officer, String id, String verb) {
        return officer(officer).post(SETTLEMENTS + "/" + id + "/" + verb).then();
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }
}
