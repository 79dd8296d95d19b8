package org.mainspring.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mainspring.local.ApiClient.Answer;

/** Synthetic enterprises draw on the programme of 2021 by the command of the guide, and funding is killed meanwhile. */
class FundingIT {

    private static final Duration LONG = Duration.ofSeconds(90);
    private static final String ROOT = "/funding/v1";
    private static final String OFFICER = "programme-officer";
    private static final int BENEFICIARIES = 20;
    private static final BigDecimal PLEDGED = new BigDecimal("320000000000.00");
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final BigDecimal DRAWN = new BigDecimal("1600000000.00");

    private static final Platform PLATFORM = SharedPlatform.get();
    private static final ApiClient API = new ApiClient(PLATFORM);

    private static String programme = "";

    @BeforeAll
    static void playWhileFundingIsKilledAndStartedAgain() {
        SyntheticRegion.load(PLATFORM);
        Process play = play();
        programme = await().atMost(LONG)
                .until(() -> found("programmes?externalId=synthetic/prog-2021-special-finance"), id -> !id.isEmpty());
        await().atMost(LONG)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> amount(figures().at("/drawn/computed")).signum() > 0);
        PLATFORM.kill("funding");
        assertTrue(play.isAlive(), "all was played before funding was killed");
        PLATFORM.start("funding");
        SyntheticRegion.finish(play);
    }

    @Test
    void theFiguresAreWhatWasPlayedAndAddUp() {
        JsonNode figures = figures();

        assertEquals(PLEDGED, amount(figures.at("/pledged/computed")));
        assertTrue(figures.at("/pledged/agrees").asBoolean(), figures.toString());
        assertEquals(DRAWN, amount(figures.at("/drawn/computed")));
        assertEquals(BENEFICIARIES, figures.at("/beneficiaries/computed").asInt());
        for (String dimension : List.of("PROVIDER", "DISTRICT", "MONTH")) {
            JsonNode by = API.get(ROOT + "/figures?by=" + dimension + "&programmeId=" + programme)
                    .body()
                    .path("items");
            assertEquals(DRAWN, sum(by, "/drawn/amount"), dimension);
            assertEquals(PLEDGED, sum(by, "/pledged/amount"), dimension);
        }
        theLedgerIsSound();
    }

    @Test
    void anotherPlayFindsAllOfItThere() {
        List<JsonNode> before = entries("programmeId=" + programme);

        SyntheticRegion.finish(play());

        assertEquals(before, entries("programmeId=" + programme));
    }

    @Test
    void everyYuanLeadsFromTheCommitmentOverAnApplicationToItsEntries() {
        JsonNode commitments = list("commitments?programmeId=" + programme);
        assertEquals(PLEDGED, sum(commitments, "/amount/amount"));
        assertEquals(
                List.of("COMMITMENT"),
                kinds(entries("subjectId=" + commitments.at("/0/id").asText())));

        JsonNode allocations = list("allocations?limit=200&programmeId=" + programme);

        assertEquals(BENEFICIARIES, allocations.size());
        assertEquals(DRAWN, sum(allocations, "/money/drawn/amount"));
        allocations.forEach(FundingIT::isTraceable);
    }

    private static void isTraceable(JsonNode allocation) {
        JsonNode application =
                get("applications/" + allocation.path("applicationId").asText());
        assertEquals("APPROVED", application.path("status").asText());
        assertEquals(programme, application.path("programmeId").asText());
        assertEquals(
                allocation.at("/money/allocated"), application.at("/decision/approvedAmount"), application.toString());
        String ofAllocation = "allocationId=" + allocation.path("id").asText();
        JsonNode drawdowns = list("drawdowns?" + ofAllocation);
        assertEquals(amount(allocation.at("/money/drawn/amount")), sum(drawdowns, "/amount/amount"));
        List<JsonNode> entries = entries(ofAllocation);
        entries.forEach(entry ->
                assertEquals(0, sum(entry.path("postings"), "/amount/amount").signum(), entry.toString()));
        drawdowns.forEach(drawdown -> isPaid(drawdown, entries));
        JsonNode repayments = list("repayments?" + ofAllocation);
        assertEquals(amount(allocation.at("/money/repaid/amount")), sum(repayments, "/amount/amount"));
    }

    private static void isPaid(JsonNode drawdown, List<JsonNode> entries) {
        assertEquals("PAID", drawdown.path("status").asText());
        assertNotEquals(drawdown.path("approvedBy"), drawdown.path("paidBy"));
        List<JsonNode> own = entries.stream()
                .filter(entry -> entry.path("subjectId").equals(drawdown.path("id")))
                .toList();
        assertEquals(List.of("REQUEST", "PAY_OUT"), kinds(own));
        own.forEach(entry -> assertEquals(
                List.of(amount(drawdown.at("/amount/amount"))),
                amounts(entry.path("postings"), "/amount/amount")
                        .filter(amount -> amount.signum() > 0)
                        .toList()));
    }

    @Test
    void whoLosesTheRecognitionCannotDrawUntilThereIsAnotherOne() {
        JsonNode allocation =
                list("allocations?limit=1&programmeId=" + programme).path(0);
        String path = "allocations/" + allocation.path("id").asText();
        String held = "/registry/v1/recognitions?status=ACTIVE&organizationId="
                + allocation.path("organizationId").asText();
        JsonNode recognition = API.get(held).body().at("/items/0");
        Answer revoked = API.postIfMatch(
                "registry-officer",
                "/registry/v1/recognitions/" + recognition.path("id").asText() + "/revoke",
                "*",
                "{\"reason\": \"moved away\"}");
        assertEquals(200, revoked.status(), revoked.body().toString());

        JsonNode frozen = await().atMost(LONG).until(() -> get(path), one -> "FROZEN"
                .equals(one.path("status").asText()));
        assertEquals(recognition.path("id"), frozen.at("/frozen/recognitionId"), frozen.toString());
        assertTrue(frozen.at("/frozen/reason").isTextual(), frozen.toString());
        Answer again = API.post("registry-officer", "/registry/v1/recognitions", """
                {"organizationId": %s, "scheme": %s, "level": %s}""".formatted(
                        recognition.path("organizationId"), recognition.path("scheme"), recognition.path("level")));
        assertEquals(201, again.status(), again.body().toString());

        await().atMost(LONG).until(() -> get(path).path("status").asText(), "ACTIVE"::equals);
        theLedgerIsSound();
    }

    private static Process play() {
        return SyntheticRegion.startFinance(PLATFORM, BENEFICIARIES, DRAWN.toPlainString());
    }

    private static void theLedgerIsSound() {
        JsonNode check = API.get("operator", ROOT + "/ledger/check?programmeId=" + programme)
                .body();
        assertTrue(check.path("sound").asBoolean(), check.toString());
    }

    private static JsonNode figures() {
        return API.get(ROOT + "/programmes/" + programme + "/figures").body();
    }

    private static String found(String list) {
        return API.get(ROOT + "/" + list).body().at("/items/0/id").asText();
    }

    private static JsonNode get(String path) {
        Answer answer = API.get(OFFICER, ROOT + "/" + path);
        assertEquals(200, answer.status(), answer.body().toString());
        return answer.body();
    }

    private static JsonNode list(String path) {
        return get(path).path("items");
    }

    /** All of them, page by page. */
    private static List<JsonNode> entries(String filter) {
        List<JsonNode> entries = new ArrayList<>();
        JsonNode page = get("ledger/entries?limit=200&" + filter);
        page.path("items").forEach(entries::add);
        while (page.has("nextCursor")) {
            page = get("ledger/entries?limit=200&" + filter + "&cursor="
                    + ApiClient.encoded(page.path("nextCursor").asText()));
            page.path("items").forEach(entries::add);
        }
        return entries;
    }

    private static List<String> kinds(List<JsonNode> entries) {
        return entries.stream().map(entry -> entry.path("kind").asText()).toList();
    }

    private static BigDecimal sum(JsonNode items, String pointer) {
        return amounts(items, pointer).reduce(NOTHING, BigDecimal::add);
    }

    private static Stream<BigDecimal> amounts(JsonNode items, String pointer) {
        return StreamSupport.stream(items.spliterator(), false).map(item -> amount(item.at(pointer)));
    }

    private static BigDecimal amount(JsonNode decimal) {
        return new BigDecimal(decimal.asText("0"));
    }
}
