package org.mainspring.funding.redemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.funding.Banking.as;
import static org.mainspring.funding.Banking.enterprise;
import static org.mainspring.funding.Banking.officer;
import static org.mainspring.funding.Vouchers.PROVIDERS;
import static org.mainspring.funding.Vouchers.REDEMPTIONS;
import static org.mainspring.funding.Vouchers.VOUCHERS;
import static org.mainspring.funding.Vouchers.accredited;
import static org.mainspring.funding.Vouchers.balance;
import static org.mainspring.funding.Vouchers.held;
import static org.mainspring.funding.Vouchers.heldBy;
import static org.mainspring.funding.Vouchers.issued;
import static org.mainspring.funding.Vouchers.mustKeepContract;
import static org.mainspring.funding.Vouchers.redeem;
import static org.mainspring.funding.Vouchers.redemption;
import static org.mainspring.funding.Vouchers.requireSoundLedger;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Funding;
import org.mainspring.funding.Vouchers;

@QuarkusTest
class RedemptionResourceTest {

    private final UUID holder = UUID.randomUUID();
    private UUID programme;
    private UUID laboratory;

    @BeforeEach
    void aProgrammeWithALaboratory() {
        programme = Vouchers.programme("1000.00");
        laboratory = accredited(programme, "Jiangsu");
    }

    @Test
    void aVoucherOfOneRegionIsRedeemedInAnotherAndTheRestGoesBack() {
        String batch = issued(programme, "50.00", 2, "");
        String code = held(holder, batch);

        String id = redeem(laboratory, code.toLowerCase(), null, "48.50")
                .statusCode(201)
                .body("amount.amount", equalTo("48.50"))
                .body("lapsed.amount", equalTo("1.50"))
                .body("issuedIn", equalTo("Shanghai"))
                .body("redeemedIn", equalTo("Jiangsu"))
                .body("settlementId", nullValue())
                .extract()
                .path("id");

        assertThat(balance(programme, "AVAILABLE")).containsExactly("901.50");
        assertThat(balance(programme, "VOUCHERS")).containsExactly("50.00");
        assertThat(balance(programme, "PAYABLE")).containsExactly("48.50");
        String voucher = heldBy(holder, batch).get(0);
        enterprise(holder)
                .get(VOUCHERS + "/" + voucher)
                .then()
                .body("status", equalTo("REDEEMED"))
                .body("redeemed.amount", equalTo("48.50"))
                .body("lapsed.amount", equalTo("1.50"));
        refused(redeem(laboratory, code, null, "1.00"), 409, "VOUCHER_REDEEMED");
        mustKeepContract("voucher-redeemed", id, 0);
        Funding.facts(id)
                .body("items[0].data.toString()", not(containsString(holder.toString())))
                .body("items[0].data.toString()", not(containsString(code)));
        requireSoundLedger(programme);
    }

    @Test
    void whereTheKindAllowsItIsRedeemedInParts() {
        String code = held(holder, issued(programme, "50.00", 1, ", \"partial\": true"));
        redeem(laboratory, code, "20.00", "30.00").statusCode(201).body("amount.amount", equalTo("20.00"));
        refused(redeem(laboratory, code, "30.01", "40.00"), 409, "NOT_COVERED");
        refused(redeem(laboratory, code, "20.00", "19.00"), 422, "ABOVE_INVOICE");
        redeem(laboratory, code, null, "99.00").statusCode(201).body("amount.amount", equalTo("30.00"));
        refused(redeem(laboratory, code, null, "1.00"), 409, "VOUCHER_REDEEMED");

        refused(
                redeem(laboratory, held(holder, issued(programme, "5.00", 1, "")), "4.00", "9.00"),
                422,
                "REDEEMED_ONCE");
        requireSoundLedger(programme);
    }

    @Test
    void aWrongCodeTellsNothing() {
        String code = held(holder, issued(programme, "5.00", 1, ""));
        char last = code.charAt(code.length() - 1);
        String mistyped = code.substring(0, code.length() - 1) + (last == '7' ? '8' : '7');
        refused(redeem(laboratory, mistyped, null, "5.00"), 422, "CODE_MISTYPED");
        refused(redeem(laboratory, "00000-00000-00000-00000-00000", null, "5.00"), 422, "CODE_UNKNOWN");
        // Who is not accredited there hears of a true code what is said of a wrong one.
        ValidatableResponse stranger = redeem(UUID.randomUUID(), code, null, "5.00");
        refused(stranger, 422, "CODE_UNKNOWN");
        stranger.body("detail", not(containsString(code)));
        as("enterprise", "nobody", null)
                .body(redemption(code, null, "5.00", "A-1"))
                .post(REDEMPTIONS)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("CODE_UNKNOWN"));
    }

    @Test
    void aLaboratoryDoesNotRedeemItsOwnVoucherAndNoneWhileItIsSuspended() {
        String batch = issued(programme, "5.00", 2, "");
        refused(redeem(laboratory, held(laboratory, batch), null, "5.00"), 409, "OWN_VOUCHER");

        String code = held(holder, batch);
        String provider = officer("reader")
                .queryParam("programmeId", programme)
                .queryParam("organizationId", laboratory)
                .get(PROVIDERS)
                .then()
                .body("items.status", contains("ACCREDITED"))
                .extract()
                .path("items[0].id");
        turn(provider, "suspend");
        refused(redeem(laboratory, code, null, "5.00"), 409, "PROVIDER_SUSPENDED");
        turn(provider, "reinstate");
        redeem(laboratory, code, null, "5.00").statusCode(201);
    }

    @Test
    void anInvoiceIsRedeemedOnOnce() {
        String batch = issued(programme, "5.00", 3, "");
        String first = held(holder, batch);
        String second = held(holder, batch);
        enterprise(laboratory)
                .body(redemption(first, null, "5.00", "fp-1"))
                .post(REDEMPTIONS)
                .then()
                .statusCode(201);
        enterprise(laboratory)
                .body(redemption(second, null, "5.00", "FP-1"))
                .post(REDEMPTIONS)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/invoice/number"));
        enterprise(accredited(programme, "Anhui"))
                .body(redemption(second, null, "5.00", "FP-1"))
                .post(REDEMPTIONS)
                .then()
                .statusCode(201);
    }

    @Test
    void aSuspendedProgrammePaysNothingAndAnInvoiceIsNeitherOfTomorrowNorOfLongAgo() {
        String code = held(holder, issued(programme, "5.00", 1, ""));
        enterprise(laboratory)
                .body(redemption(code, null, "5.00", "FP-9").replace(Vouchers.INVOICED_ON.toString(), "2999-01-01"))
                .post(REDEMPTIONS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/invoice/issuedOn"));
        String longAgo = Vouchers.INVOICED_ON.minusYears(1).minusDays(1).toString();
        enterprise(laboratory)
                .body(redemption(code, null, "5.00", "FP-9").replace(Vouchers.INVOICED_ON.toString(), longAgo))
                .post(REDEMPTIONS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/invoice/issuedOn"))
                .body("errors[0].code", equalTo("TOO_OLD"));
        officer("officer")
                .body("{\"reason\": \"Under review\"}")
                .post(Funding.PROGRAMMES + "/" + programme + "/suspend")
                .then()
                .statusCode(200);
        refused(redeem(laboratory, code, null, "5.00"), 409, "PROGRAMME_NOT_ACTIVE");
    }

    @Test
    void thoseConcernedSeeARedemptionAndOthersDoNot() {
        String id = redeem(laboratory, held(holder, issued(programme, "5.00", 1, "")), null, "5.00")
                .extract()
                .path("id");
        String path = REDEMPTIONS + "/" + id;
        enterprise(laboratory).get(path).then().statusCode(200).body("invoice.amount.amount", equalTo("5.00"));
        enterprise(holder).get(path).then().statusCode(200);
        officer("reader").get(path).then().statusCode(200).body("redeemedBy", equalTo("enterprise-" + laboratory));
        enterprise(UUID.randomUUID()).get(path).then().statusCode(404);
        as("programme-officer", "stranger", UUID.randomUUID()).get(path).then().statusCode(404);
        enterprise(laboratory).get(REDEMPTIONS).then().body("items.id", contains(id));
        enterprise(holder).get(REDEMPTIONS).then().body("items.id", contains(id));
        enterprise(UUID.randomUUID()).get(REDEMPTIONS).then().body("items", hasSize(0));
    }

    @Test
    void aServiceProviderIsAccreditedOnceInAProgramme() {
        officer("accreditor")
                .body("""
                        {"programmeId": "%s", "organizationId": "%s", "region": "Anhui"}""".formatted(programme, laboratory))
                .post(PROVIDERS)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/organizationId"));
        officer("accreditor")
                .body("""
                        {"programmeId": "%s", "organizationId": "%s", "region": "=1+1"}""".formatted(programme, UUID.randomUUID()))
                .post(PROVIDERS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/region"));
    }

    private static void turn(String provider, String verb) {
        officer("officer")
                .body("{\"reason\": \"Audit\"}")
                .post(PROVIDERS + "/" + provider + "/" + verb)
                .then()
                .statusCode(200);
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("errors[0].code", equalTo(code));
    }
}
