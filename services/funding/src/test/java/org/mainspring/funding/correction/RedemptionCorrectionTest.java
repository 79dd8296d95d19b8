package org.mainspring.funding.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.mainspring.funding.Banking.CORRECTIONS;
import static org.mainspring.funding.Banking.bank;
import static org.mainspring.funding.Banking.enterprise;
import static org.mainspring.funding.Banking.officer;
import static org.mainspring.funding.Vouchers.REDEMPTIONS;
import static org.mainspring.funding.Vouchers.SETTLEMENTS;
import static org.mainspring.funding.Vouchers.VOUCHERS;
import static org.mainspring.funding.Vouchers.accredited;
import static org.mainspring.funding.Vouchers.balance;
import static org.mainspring.funding.Vouchers.held;
import static org.mainspring.funding.Vouchers.heldBy;
import static org.mainspring.funding.Vouchers.issued;
import static org.mainspring.funding.Vouchers.mustKeepContract;
import static org.mainspring.funding.Vouchers.redemption;
import static org.mainspring.funding.Vouchers.requireSoundLedger;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Vouchers;

@QuarkusTest
class RedemptionCorrectionTest {

    private final UUID holder = UUID.randomUUID();
    private UUID programme;
    private UUID laboratory;
    private String batch;
    private String voucher;
    private String code;

    @Inject
    Pool pool;

    @BeforeEach
    void aVoucherInHand() {
        programme = Vouchers.programme("1000.00");
        laboratory = accredited(programme, "Jiangsu");
        batch = issued(programme, "50.00", 1, "");
        code = held(holder, batch);
        voucher = heldBy(holder, batch).get(0);
    }

    @Test
    void theVoucherAndTheInvoiceAreUsedAgainAndTheFirstRedemptionStaysVisible() {
        String first = redeem("48.50", "FP-1").statusCode(201).extract().path("id");
        String id = propose(first).statusCode(201).extract().path("id");
        confirm(id, "proposer").statusCode(409).body("errors[0].code", equalTo("SAME_PERSON"));
        confirm(id, "decider").statusCode(200).body("status", equalTo("CONFIRMED"));

        assertThat(balance(programme, "VOUCHERS")).containsExactly("50.00");
        assertThat(balance(programme, "PAYABLE")).containsExactly("0.00");
        assertThat(balance(programme, "AVAILABLE")).containsExactly("950.00");
        shown().body("status", equalTo("HELD")).body("remaining.amount", equalTo("50.00"));
        mustKeepContract("redemption-reversed", first, 1);

        redeem("47.00", "FP-1").statusCode(201);
        officer("reader")
                .queryParam("voucherId", voucher)
                .get(REDEMPTIONS)
                .then()
                .body("items.status", contains("REVERSED", "REDEEMED"));
        officer("reader")
                .queryParam("subjectId", first)
                .get("/funding/v1/ledger/entries")
                .then()
                .body("items.kind", contains("VOUCHER_REDEMPTION", "REVERSAL"));
        propose(first).statusCode(409);
        settle().statusCode(201).body("redemptions", equalTo(1)).body("amount.amount", equalTo("47.00"));
        requireSoundLedger(programme);
    }

    @Test
    void whatComesBackToAVoucherThatIsOverLapsesAtOnce() {
        String redemption = redeem("48.50", "FP-1").extract().path("id");
        String id = propose(redemption).extract().path("id");
        letTheLastDayPass();
        confirm(id, "decider").statusCode(200);

        shown().body("status", equalTo("EXPIRED")).body("lapsed.amount", equalTo("50.00"));
        assertThat(balance(programme, "AVAILABLE")).containsExactly("1000.00");
        assertThat(balance(programme, "VOUCHERS")).containsExactly("0.00");
        mustKeepContract("vouchers-lapsed", batch, 1);
        requireSoundLedger(programme);
    }

    @Test
    void whatASettlementHasIsNotTakenBackUnlessThatIsDiscarded() {
        String redemption = redeem("48.50", "FP-1").extract().path("id");
        String id = propose(redemption).extract().path("id");
        String settlement = settle().extract().path("id");
        confirm(id, "decider").statusCode(409).body("errors[0].code", equalTo("REDEMPTION_IN_SETTLEMENT"));
        officer("discarder")
                .post(SETTLEMENTS + "/" + settlement + "/discard")
                .then()
                .statusCode(200);
        bank("decider", UUID.randomUUID())
                .post(CORRECTIONS + "/" + id + "/confirm")
                .then()
                .statusCode(404);
        confirm(id, "decider").statusCode(200);
        settle().statusCode(409).body("errors[0].code", equalTo("NOTHING_TO_SETTLE"));
    }

    @Test
    void ofASettlementAndACorrectionAtTheSameTimeOneWins() {
        String id =
                propose(redeem("48.50", "FP-1").extract().path("id")).extract().path("id");

        CompletableFuture<ValidatableResponse> settled = CompletableFuture.supplyAsync(this::settle);
        int corrected = confirm(id, "decider").extract().statusCode();

        int proposed = settled.join().extract().statusCode();
        assertThat(new int[] {corrected, proposed}).containsExactlyInAnyOrder(corrected == 200 ? 200 : 201, 409);
        assertThat(balance(programme, "PAYABLE")).containsExactly(corrected == 200 ? "0.00" : "48.50");
        requireSoundLedger(programme);
    }

    @Test
    void whoDoesNotAnswerForTheProgrammeLearnsOfNoRedemption() {
        String redemption = redeem("48.50", "FP-1").extract().path("id");
        for (String unknown : new String[] {redemption, UUID.randomUUID().toString()}) {
            bank("stranger", UUID.randomUUID())
                    .body(body(unknown))
                    .post(CORRECTIONS)
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("SUBJECT_NOT_FOUND"));
        }
    }

    private ValidatableResponse redeem(String invoiced, String number) {
        return enterprise(laboratory)
                .body(redemption(code, null, invoiced, number))
                .post(REDEMPTIONS)
                .then();
    }

    private static ValidatableResponse propose(String redemption) {
        return officer("proposer").body(body(redemption)).post(CORRECTIONS).then();
    }

    private static String body(String redemption) {
        return """
                {"kind": "REDEMPTION", "subjectId": "%s", "reason": "The service was not given"}""".formatted(redemption);
    }

    private static ValidatableResponse confirm(String id, String by) {
        return officer(by).post(CORRECTIONS + "/" + id + "/confirm").then();
    }

    private ValidatableResponse settle() {
        return officer("settler")
                .body("""
                        {"programmeId": "%s", "until": "%s"}""".formatted(programme, LocalDate.now(ZoneId.of("Asia/Shanghai"))))
                .post(SETTLEMENTS)
                .then();
    }

    private ValidatableResponse shown() {
        return officer("reader").get(VOUCHERS + "/" + voucher).then().statusCode(200);
    }

    private void letTheLastDayPass() {
        String statement =
                "update voucher set valid_until = '2022-12-31', expires_at = '2022-12-31T16:00:00Z' where id = $1";
        pool.preparedQuery(statement)
                .execute(Tuple.of(UUID.fromString(voucher)))
                .await()
                .indefinitely();
    }
}
