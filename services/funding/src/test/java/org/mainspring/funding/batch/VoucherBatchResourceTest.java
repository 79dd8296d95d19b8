package org.mainspring.funding.batch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.funding.Banking.as;
import static org.mainspring.funding.Banking.bank;
import static org.mainspring.funding.Banking.enterprise;
import static org.mainspring.funding.Banking.officer;
import static org.mainspring.funding.Vouchers.BATCHES;
import static org.mainspring.funding.Vouchers.VOUCHERS;
import static org.mainspring.funding.Vouchers.assign;
import static org.mainspring.funding.Vouchers.balance;
import static org.mainspring.funding.Vouchers.heldBy;
import static org.mainspring.funding.Vouchers.issue;
import static org.mainspring.funding.Vouchers.issued;
import static org.mainspring.funding.Vouchers.mustKeepContract;
import static org.mainspring.funding.Vouchers.propose;
import static org.mainspring.funding.Vouchers.requireSoundLedger;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Banking;
import org.mainspring.funding.Vouchers;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class VoucherBatchResourceTest {

    @Inject
    ExpiryService expiry;

    @Inject
    Pool pool;

    private UUID programme;

    @BeforeEach
    void aProgrammeThatGives() {
        programme = Vouchers.programme("1000.00");
    }

    @Test
    void issuingSetsTheWholeAmountAside() {
        String batch = propose(programme, "50.00", 10, ", \"note\": \"first\"")
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("vouchers", nullValue())
                .extract()
                .path("id");
        assertThat(balance(programme, "AVAILABLE")).containsExactly("1000.00");
        officer("proposer")
                .post(BATCHES + "/" + batch + "/issue")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("SAME_PERSON"));

        issue(batch).statusCode(200).body("status", equalTo("ISSUED")).body("issuedBy", equalTo("issuer"));

        assertThat(balance(programme, "AVAILABLE")).containsExactly("500.00");
        assertThat(balance(programme, "VOUCHERS")).containsExactly("500.00");
        read(batch)
                .body("vouchers.free", equalTo(10))
                .body("vouchers.held", equalTo(0))
                .body("vouchers.remainingAmount.amount", equalTo("500.00"));
        officer("reader")
                .queryParam("batchId", batch)
                .get(VOUCHERS)
                .then()
                .body("items.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("items.remaining.amount", everyItem(equalTo("50.00")))
                .body("items", everyItem(not(hasKey("code"))));
        mustKeepContract("vouchers-issued", batch, 0);
    }

    @Test
    void noMoreIsIssuedThanThePotCovers() {
        String batch = propose(programme, "100.01", 10, "").extract().path("id");
        issue(batch).statusCode(409).body("errors[0].code", equalTo("NOT_COVERED"));
        read(batch).body("status", equalTo("PROPOSED")).body("vouchers", nullValue());
        officer("proposer").post(BATCHES + "/" + batch + "/withdraw").then().statusCode(200);
        issue(batch).statusCode(409).body("errors[0].code", equalTo("NOT_POSSIBLE_IN_STATE"));
    }

    @Test
    void eachEnterpriseGetsTheNextVoucherOrNobodyDoes() {
        String batch = issued(programme, "10.00", 3, "");
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        assign(batch, List.of(one, other)).statusCode(200);
        assign(batch, List.of(UUID.randomUUID(), UUID.randomUUID()))
                .statusCode(409)
                .body("errors[0].code", equalTo("TOO_FEW_LEFT"));
        assign(batch, List.of(one, one)).statusCode(422).body("errors[0].pointer", equalTo("/organizationIds/1"));

        enterprise(one)
                .get(VOUCHERS)
                .then()
                .body("items.number", contains(1))
                .body("items.status", contains("HELD"))
                .body("items[0]", not(hasKey("code")));
        enterprise(other).get(VOUCHERS).then().body("items.number", contains(2));
        read(batch).body("vouchers.held", equalTo(2)).body("vouchers.free", equalTo(1));
        given().header("Authorization", TestTokens.bearer("programme-officer"))
                .header("If-Match", "\"0.zh\"")
                .contentType(ContentType.JSON)
                .body("{\"organizationIds\": [\"" + other + "\"]}")
                .post(BATCHES + "/" + batch + "/assign")
                .then()
                .statusCode(412);
    }

    @Test
    void theCodeIsShownToItsHolderAlone() {
        String batch = issued(programme, "10.00", 2, "");
        UUID holder = UUID.randomUUID();
        assign(batch, List.of(holder)).statusCode(200);
        String voucher = VOUCHERS + "/" + heldBy(holder, batch).get(0);

        enterprise(holder)
                .get(voucher)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("code", matchesPattern("(\\w{5}-){4}\\w{5}"));
        officer("reader").get(voucher).then().statusCode(200).body("$", not(hasKey("code")));
        enterprise(UUID.randomUUID()).get(voucher).then().statusCode(404);
        as("programme-officer", "stranger", UUID.randomUUID())
                .get(voucher)
                .then()
                .statusCode(404);
        as("enterprise", "nobody", null).get(VOUCHERS).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void codesOfALargeBatchAreAllDifferent() {
        String batch = issued(programme, "0.10", 10_000, "");
        read(batch).body("vouchers.free", equalTo(10_000)).body("vouchers.remainingAmount.amount", equalTo("1000.00"));
        var codes = new HashSet<String>();
        pool.preparedQuery("select code from voucher where batch_id = $1")
                .execute(Tuple.of(UUID.fromString(batch)))
                .await()
                .indefinitely()
                .forEach(row -> codes.add(row.getString(0)));
        assertThat(codes).hasSize(10_000);
    }

    @Test
    void aCancelledVoucherGoesBack() {
        String batch = issued(programme, "10.00", 2, "");
        UUID holder = UUID.randomUUID();
        assign(batch, List.of(holder)).statusCode(200);
        String voucher = VOUCHERS + "/" + heldBy(holder, batch).get(0);

        cancel(voucher, "officer", null).statusCode(200).body("status", equalTo("CANCELLED"));
        cancel(voucher, "officer", null).statusCode(409).body("errors[0].code", equalTo("NOT_POSSIBLE_IN_STATE"));

        assertThat(balance(programme, "AVAILABLE")).containsExactly("990.00");
        assertThat(balance(programme, "VOUCHERS")).containsExactly("10.00");
        read(batch).body("vouchers.cancelled", equalTo(1)).body("vouchers.lapsedAmount.amount", equalTo("10.00"));
        String free = officer("reader")
                .queryParam("batchId", batch)
                .queryParam("status", "FREE")
                .get(VOUCHERS)
                .then()
                .extract()
                .path("items[0].id");
        cancel(VOUCHERS + "/" + free, "stranger", UUID.randomUUID()).statusCode(404);
        cancel(VOUCHERS + "/" + free, "officer", null).statusCode(200);
        mustKeepContract("vouchers-lapsed", batch, 1);
        requireSoundLedger(programme);
    }

    @Test
    void whatIsLeftExpiresOnceAndGoesBack() throws Throwable {
        String batch = issued(programme, "10.00", 3, "");
        UUID holder = UUID.randomUUID();
        String code = Vouchers.held(holder, batch);
        UUID provider = Vouchers.accredited(programme, "Jiangsu");
        letTheLastDayPass(batch);
        Vouchers.redeem(provider, code, null, "10.00")
                .statusCode(409)
                .body("errors[0].code", equalTo("VOUCHER_EXPIRED"));

        for (int i = 0; i < 3; i++) {
            VertxContextSupport.subscribeAndAwait(expiry::expire);
        }

        read(batch)
                .body("status", equalTo("EXPIRED"))
                .body("vouchers.expired", equalTo(3))
                .body("vouchers.lapsedAmount.amount", equalTo("30.00"));
        assertThat(balance(programme, "AVAILABLE")).containsExactly("1000.00");
        assertThat(balance(programme, "VOUCHERS")).containsExactly("0.00");
        mustKeepContract("vouchers-lapsed", batch, 1);
        Vouchers.redeem(provider, code, null, "10.00")
                .statusCode(409)
                .body("errors[0].code", equalTo("VOUCHER_EXPIRED"));
        requireSoundLedger(programme);
    }

    @Test
    void whoHasNothingToDoWithABatchDoesNotLearnOfIt() {
        UUID payer = UUID.randomUUID();
        Banking.commit(programme, payer, "100.00");
        String batch = issued(programme, "10.00", 1, ", \"providerId\": \"%s\"".formatted(payer));

        bank("looker", payer).get(BATCHES + "/" + batch).then().statusCode(200);
        bank("stranger", UUID.randomUUID()).get(BATCHES + "/" + batch).then().statusCode(404);
        as("programme-officer", "stranger", UUID.randomUUID())
                .post(BATCHES + "/" + batch + "/withdraw")
                .then()
                .statusCode(404);
        bank("looker", payer)
                .queryParam("region", "Shanghai")
                .queryParam("status", "ISSUED")
                .get(BATCHES)
                .then()
                .body("items.id", contains(batch));
    }

    private void letTheLastDayPass(String batch) {
        UUID id = UUID.fromString(batch);
        for (String statement : List.of(
                "update voucher_batch set valid_until = '2022-12-31', expires_at = '2022-12-31T16:00:00Z' where id = $1",
                "update voucher set valid_until = '2022-12-31', expires_at = '2022-12-31T16:00:00Z' where batch_id = $1")) {
            pool.preparedQuery(statement).execute(Tuple.of(id)).await().indefinitely();
        }
    }

    private static ValidatableResponse read(String batch) {
        return officer("reader").get(BATCHES + "/" + batch).then().statusCode(200);
    }

    private static ValidatableResponse cancel(String voucher, String officer, UUID organization) {
        return as("programme-officer", officer, organization)
                .body("{\"reason\": \"Closed down\"}")
                .post(voucher + "/cancel")
                .then();
    }
}
