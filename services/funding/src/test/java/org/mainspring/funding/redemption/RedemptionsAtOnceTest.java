package org.mainspring.funding.redemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainspring.funding.Vouchers.REDEMPTIONS;
import static org.mainspring.funding.Vouchers.accredited;
import static org.mainspring.funding.Vouchers.balance;
import static org.mainspring.funding.Vouchers.held;
import static org.mainspring.funding.Vouchers.issued;
import static org.mainspring.funding.Vouchers.requireSoundLedger;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Vouchers;
import org.mainspring.testkit.TestTokens;

/** Many redemptions of one voucher at once. How many can be told by the property {@code voucher.redemptions}. */
@QuarkusTest
class RedemptionsAtOnceTest {

    private static final Logger LOG = Logger.getLogger(RedemptionsAtOnceTest.class);
    private static final int ATTEMPTS = Integer.getInteger("voucher.redemptions", 200);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private UUID programme;
    private List<String> laboratories;

    @BeforeEach
    void someLaboratories() {
        programme = Vouchers.programme("1000.00");
        laboratories = IntStream.range(0, 5)
                .mapToObj(i -> accredited(programme, "Jiangsu"))
                .map(id -> TestTokens.holder("enterprise")
                        .subject("cashier")
                        .organization(id.toString())
                        .bearer())
                .toList();
    }

    @Test
    void ofAllWhoRedeemOneVoucherExactlyOneWins() {
        String code = held(UUID.randomUUID(), issued(programme, "50.00", 1, ""));

        List<HttpResponse<String>> answers = redeemAtOnce(code, null, "45.00");

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        requireCleanRefusals(answers, "VOUCHER_REDEEMED");
        assertThat(balance(programme, "VOUCHERS")).containsExactly("0.00");
        assertThat(balance(programme, "PAYABLE")).containsExactly("45.00");
        assertThat(balance(programme, "AVAILABLE")).containsExactly("955.00");
        requireSoundLedger(programme);
    }

    @Test
    void aVoucherThatIsRedeemedInPartsGivesNoMoreThanItsValue() {
        String code = held(UUID.randomUUID(), issued(programme, "50.00", 1, ", \"partial\": true"));

        List<HttpResponse<String>> answers = redeemAtOnce(code, "2.00", "9.00");

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(25);
        requireCleanRefusals(answers, "VOUCHER_REDEEMED");
        assertThat(balance(programme, "VOUCHERS")).containsExactly("0.00");
        assertThat(balance(programme, "PAYABLE")).containsExactly("50.00");
        requireSoundLedger(programme);
    }

    @Test
    void ofTwoVouchersOnOneInvoiceTheSecondHearsWhichMemberIsWrong() {
        String batch = issued(programme, "5.00", 8, "");
        List<HttpRequest> requests = IntStream.range(0, 8)
                .mapToObj(i -> held(UUID.randomUUID(), batch))
                .map(code -> request(0, Vouchers.redemption(code, null, "5.00", "FP-1")))
                .toList();

        List<HttpResponse<String>> answers = sendAtOnce(requests);

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        requireCleanRefusals(answers, "\"/invoice/number\"");
        assertThat(balance(programme, "PAYABLE")).containsExactly("5.00");
    }

    private List<HttpResponse<String>> redeemAtOnce(String code, @Nullable String amount, String invoiced) {
        List<HttpRequest> requests = IntStream.range(0, ATTEMPTS)
                .mapToObj(i -> request(i, Vouchers.redemption(code, amount, invoiced, "FP-" + code.length() + "-" + i)))
                .toList();
        long began = System.nanoTime();
        List<HttpResponse<String>> answers = sendAtOnce(requests);
        LOG.infof("%d redemptions of one voucher in %d ms", ATTEMPTS, (System.nanoTime() - began) / 1_000_000);
        return answers;
    }

    private static List<HttpResponse<String>> sendAtOnce(List<HttpRequest> requests) {
        List<CompletableFuture<HttpResponse<String>>> sent = requests.stream()
                .map(request -> HTTP.sendAsync(request, BodyHandlers.ofString()))
                .toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private HttpRequest request(int attempt, String body) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + REDEMPTIONS))
                .header("Authorization", laboratories.get(attempt % laboratories.size()))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    /** Whoever came too late is told why, and nothing else goes wrong. */
    private static void requireCleanRefusals(List<HttpResponse<String>> answers, String code) {
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 201).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
            assertThat(answer.body()).contains(code);
        });
    }
}
