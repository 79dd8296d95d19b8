package org.mainspring.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.mainspring.funding.Banking.enterprise;
import static org.mainspring.funding.Banking.officer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.testkit.Samples;

/** Vouchers as tests handle them: issued, in an enterprise's hands, and shown by a service provider. */
public final class Vouchers {

    public static final String BATCHES = "/funding/v1/voucher-batches";
    public static final String VOUCHERS = "/funding/v1/vouchers";
    public static final String PROVIDERS = "/funding/v1/service-providers";
    public static final String REDEMPTIONS = "/funding/v1/voucher-redemptions";
    public static final String SETTLEMENTS = "/funding/v1/settlements";

    /** In every time zone no day that has not come. */
    public static final LocalDate INVOICED_ON = LocalDate.now(ZoneOffset.UTC).minusDays(1);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Samples CONTRACTS = Samples.in("contracts/messages");

    private Vouchers() {}

    /** A programme that gives vouchers out of an amount that nobody is named for. */
    public static UUID programme(String amount) {
        String id = Funding.announce("""
                        {"kind": "INNOVATION_VOUCHER", "names": {"en": "Vouchers"}, "currency": "CNY",
                         "unnamedProvider": "NAMED_LATER"}""").statusCode(201).extract().path("id");
        officer("opener").post(Funding.PROGRAMMES + "/" + id + "/open").then().statusCode(200);
        UUID programme = UUID.fromString(id);
        Banking.commit(programme, null, amount);
        return programme;
    }

    /** @param more members beside those that all have */
    public static ValidatableResponse propose(UUID programme, String value, int count, String more) {
        return officer("proposer")
                .body("""
                        {"programmeId": "%s", "region": "Shanghai", "value": {"amount": "%s", "currency": "CNY"},
                         "count": %d, "validUntil": "%s"%s}""".formatted(
                        programme, value, count, LocalDate.now(ZoneOffset.UTC).plusYears(1), more))
                .post(BATCHES)
                .then();
    }

    public static ValidatableResponse issue(String batch) {
        return officer("issuer").post(BATCHES + "/" + batch + "/issue").then();
    }

    /** Vouchers that are money. */
    public static String issued(UUID programme, String value, int count, String more) {
        String batch =
                propose(programme, value, count, more).statusCode(201).extract().path("id");
        issue(batch).statusCode(200);
        return batch;
    }

    public static ValidatableResponse assign(String batch, List<UUID> organizations) {
        String ids = organizations.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return officer("assigner")
                .body("{\"organizationIds\": [" + ids + "]}")
                .post(BATCHES + "/" + batch + "/assign")
                .then();
    }

    /** The vouchers of a batch that an enterprise has, by their ids. */
    public static List<String> heldBy(UUID holder, String batch) {
        return enterprise(holder)
                .queryParam("batchId", batch)
                .get(VOUCHERS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** What its holder reads on a voucher. */
    public static String code(UUID holder, String voucher) {
        return enterprise(holder)
                .get(VOUCHERS + "/" + voucher)
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    /** The code of a voucher that an enterprise has got of a batch. */
    public static String held(UUID holder, String batch) {
        assign(batch, List.of(holder)).statusCode(200);
        List<String> vouchers = heldBy(holder, batch);
        return code(holder, vouchers.get(vouchers.size() - 1));
    }

    /** A laboratory that may redeem. */
    public static UUID accredited(UUID programme, String region) {
        UUID organization = UUID.randomUUID();
        officer("accreditor")
                .body("""
                        {"programmeId": "%s", "organizationId": "%s", "region": "%s"}""".formatted(programme, organization, region))
                .post(PROVIDERS)
                .then()
                .statusCode(201);
        return organization;
    }

    /** @param amount {@code null} for as much as can be */
    public static ValidatableResponse redeem(UUID provider, String code, @Nullable String amount, String invoiced) {
        return enterprise(provider)
                .body(redemption(code, amount, invoiced, UUID.randomUUID().toString()))
                .post(REDEMPTIONS)
                .then();
    }

    public static String redemption(String code, @Nullable String amount, String invoiced, String number) {
        String wanted =
                amount == null ? "" : "\"amount\": {\"amount\": \"%s\", \"currency\": \"CNY\"},".formatted(amount);
        return """
                {"code": "%s", %s "invoice": {"number": "%s", "amount": {"amount": "%s", "currency": "CNY"},
                 "issuedOn": "%s"}}""".formatted(code, wanted, number, invoiced, INVOICED_ON);
    }

    /** What an account of a programme's unnamed pot holds, by its kind. */
    public static List<String> balance(UUID programme, String kind) {
        return officer("reader")
                .queryParam("programmeId", programme)
                .queryParam("kind", kind)
                .get("/funding/v1/ledger/accounts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.balance.amount");
    }

    /** Every balance rebuilt from the entries is the one that is kept. */
    public static void requireSoundLedger(UUID programme) {
        Banking.as("operator", "auditor", null)
                .queryParam("programmeId", programme)
                .get("/funding/v1/ledger/check")
                .then()
                .statusCode(200)
                .body("sound", equalTo(true));
    }

    /** Fails unless the fact that was told of something, the first or a later one, is of this kind and keeps its contract. */
    public static void mustKeepContract(String message, Object subject, int index) {
        await().untilAsserted(() -> Funding.facts(subject).body("items", hasSize(greaterThan(index))));
        JsonNode fact = JSON.valueToTree(Funding.facts(subject).extract().path("items[" + index + "]"));
        assertThat(fact.path("type").asText()).isEqualTo("org.mainspring.funding." + message + ".v1");
        CONTRACTS.mustDescribe(message, fact.path("data").toString());
    }
}
