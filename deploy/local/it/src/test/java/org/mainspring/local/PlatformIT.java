package org.mainspring.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainspring.local.ApiClient.Answer;

/** The built platform, every part a process, used through the gateway: a plaque opens a credit line. */
class PlatformIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final Path DATA = SharedPlatform.REPOSITORY.resolve("deploy/data/shanghai");

    private final Platform platform = SharedPlatform.get();
    private final ApiClient api = new ApiClient(platform);

    @Test
    void everyRecordOfTheDataSetComesBackWithItsNames() throws IOException {
        comesBack("organizations.ndjson", 96, "/registry/v1/organizations");
        comesBack("people.ndjson", 27, "/events/v1/people");
        comesBack("agreements.ndjson", 7, "/registry/v1/agreements");
        comesBack("recognitions.ndjson", 12, "/registry/v1/recognitions");
        comesBack("consortia.ndjson", 3, "/registry/v1/consortia");
        comesBack("programmes.ndjson", 5, "/funding/v1/programmes");
        comesBack("events.ndjson", 4, "/events/v1/events");
    }

    @Test
    void aSecondImportCreatesNothing() {
        List<String> lists = List.of(
                "/registry/v1/organizations",
                "/registry/v1/recognitions",
                "/events/v1/events",
                "/funding/v1/programmes");
        List<Integer> before = lists.stream().map(this::count).toList();
        platform.importData();
        assertEquals(before, lists.stream().map(this::count).toList());
    }

    @Test
    void figuresKeepTheirQualifier() {
        JsonNode programme = programme("prog-2021-special-finance");
        assertEquals("MORE_THAN", programme.at("/announcedDisbursed/qualifier").asText());
        BigDecimal disbursed =
                new BigDecimal(programme.at("/announcedDisbursed/value").asText());
        assertEquals(0, disbursed.compareTo(new BigDecimal("80000000000")));
        assertTrue(programme.at("/providers/0/committed").isMissingNode(), "an unknown split is absent");
    }

    @Test
    void whatIsRegisteredStandsBesideTheOfficialStatistics() {
        String scheme = "ENTERPRISE_TECHNOLOGY_CENTRE&validAt=2022-07-21";
        JsonNode counts = api.get("/registry/v1/counts?scheme=" + scheme).body();
        assertEquals("93", counts.at("/rows/0/reported/fact/value").asText());
        assertEquals("90", counts.at("/rows/0/gap/value").asText());
        assertEquals("1923", counts.at("/rows/2/gap/value").asText());
    }

    @Test
    void theRankingThatWasReleasedIsConfirmed() {
        String ranking = "/events/v1/outcomes?externalId=shanghai/rank-2022-top100";
        await().atMost(LONG)
                .until(() -> api.get(ranking).body().at("/items/0/status").asText(), "CONFIRMED"::equals);
    }

    @Test
    void namesAreFoundInEitherLanguage() {
        for (String q : List.of("思源", "siyuan")) {
            assertEquals(
                    List.of("shanghai/sieyuan"), externalIds("/registry/v1/organizations?q=" + ApiClient.encoded(q)));
        }
        assertEquals(List.of("shanghai/hutchmed-sh"), externalIds("/registry/v1/organizations?q=Hehuang"));
        Answer unknown = api.get("/registry/v1/organizations?colour=red");
        assertEquals(400, unknown.status());
        assertEquals("colour", unknown.body().at("/errors/0/parameter").asText());
    }

    @Test
    void aWrongCreditCodeIsRefusedWithTheOneThatWasMeant() {
        Answer refused = api.post("registry-officer", "/registry/v1/organizations", enterprise("9131O117MA1FABCDXX"));
        assertEquals(422, refused.status());
        assertTrue(refused.body().path("detail").asText().contains("91310117MA1FABCDXX"));
    }

    @Test
    void theSameKeyMakesOneEnterprise() {
        String key = UUID.randomUUID().toString();
        String enterprise = enterprise(null);
        Answer first = api.post("registry-officer", "/registry/v1/organizations", key, enterprise);
        Answer second = api.post("registry-officer", "/registry/v1/organizations", key, enterprise);
        assertEquals(201, first.status());
        assertEquals(first.body(), second.body());
    }

    @Test
    void aPlaqueOpensACreditLineAndItsRevocationClosesIt() {
        String enterprise = newEnterprise();
        String programme = programme("prog-2021-special-finance").path("id").asText();
        await().atMost(LONG)
                .until(() -> eligibility(programme, enterprise).path("outcome").asText(), "NOT_ELIGIBLE"::equals);
        assertFalse(eligibility(programme, enterprise)
                .at("/reasons/0/explanation")
                .asText()
                .isEmpty());
        JsonNode unheardOf = eligibility(programme, UUID.randomUUID().toString());
        assertEquals("UNKNOWN", unheardOf.path("outcome").asText());
        assertFalse(unheardOf.at("/reasons/0/missing").isEmpty());

        String outcome = proposeRecognition(enterprise);
        String recognition = confirmed(outcome);
        await().atMost(LONG)
                .until(() -> eligibility(programme, enterprise).path("outcome").asText(), "ELIGIBLE"::equals);

        String tag = api.get("/registry/v1/recognitions/" + recognition).header("etag");
        Answer revoked = api.postIfMatch(
                "registry-officer",
                "/registry/v1/recognitions/" + recognition + "/revoke",
                tag,
                "{\"reason\": \"moved away\"}");
        assertEquals(200, revoked.status(), revoked.body().toString());
        await().atMost(LONG)
                .until(() -> eligibility(programme, enterprise).path("outcome").asText(), "NOT_ELIGIBLE"::equals);
        theFeedTellsItInOrder(recognition);
    }

    @Test
    void anOutcomeForAnUnknownOrganizationIsRefusedWithTheReason() {
        String outcome = proposeRecognition(UUID.randomUUID().toString());
        JsonNode refused = await().atMost(LONG)
                .until(() -> api.get("/events/v1/outcomes/" + outcome).body(), body -> "REFUSED"
                        .equals(body.path("status").asText()));
        assertEquals("ORGANIZATION_NOT_FOUND", refused.at("/refusal/code").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "events", "funding"})
    void aServiceThatIsKilledInTheMiddleCompletesTheJobOnce(String victim) {
        String enterprise = newEnterprise();
        String programme = programme("prog-2021-special-finance").path("id").asText();
        String outcome = proposeRecognition(enterprise);
        platform.kill(victim);
        platform.start(victim);
        confirmed(outcome);
        await().atMost(LONG)
                .until(() -> eligibility(programme, enterprise).path("outcome").asText(), "ELIGIBLE"::equals);
        assertEquals(1, count("/registry/v1/recognitions?organizationId=" + enterprise));
    }

    @Test
    void writesAreAcceptedWhileKafkaIsAwayAndToldAfterwards() {
        String enterprise = newEnterprise();
        platform.stop("kafka");
        String outcome = proposeRecognition(enterprise);
        assertEquals(
                "PROPOSED",
                api.get("/events/v1/outcomes/" + outcome).body().path("status").asText());
        platform.start("kafka");
        confirmed(outcome);
    }

    private void comesBack(String file, int count, String path) throws IOException {
        List<String> lines = Files.readAllLines(DATA.resolve(file));
        assertEquals(count, lines.size(), file);
        for (String line : lines) {
            JsonNode record = JSON.readTree(line);
            String externalId = "shanghai/" + record.path("key").asText();
            JsonNode found = api.get(path + "?externalId=" + externalId).body().at("/items/0");
            assertEquals(externalId, found.path("externalId").asText(), file);
            assertEquals(record.path("names"), found.path("names"), line);
        }
    }

    private JsonNode programme(String key) {
        return api.get("/funding/v1/programmes?externalId=shanghai/" + key)
                .body()
                .at("/items/0");
    }

    private JsonNode eligibility(String programme, String organization) {
        return api.get("/funding/v1/programmes/" + programme + "/eligibility?organizationId=" + organization)
                .body();
    }

    private String newEnterprise() {
        Answer made = api.post("registry-officer", "/registry/v1/organizations", enterprise(null));
        assertEquals(201, made.status(), made.body().toString());
        return made.id();
    }

    private static String enterprise(String uscc) {
        String code = uscc == null ? "" : ", \"uscc\": \"" + uscc + "\"";
        return "{\"names\": {\"en\": \"Enterprise " + UUID.randomUUID() + "\"}, \"kind\": \"COMPANY\"" + code + "}";
    }

    private String proposeRecognition(String organization) {
        String series = made(
                "/events/v1/series",
                "{\"slug\": \"s-%s\", \"names\": {\"en\": \"Series\"}}".formatted(UUID.randomUUID()));
        String event = made("/events/v1/events", """
                {"seriesId": "%s", "kind": "CONFERENCE", "names": {"en": "Award conference"}, "startsOn": "2022-12-01",
                 "timeZone": "Asia/Shanghai"}""".formatted(series));
        String session = made(
                "/events/v1/events/" + event + "/sessions", "{\"kind\": \"AWARD\", \"title\": {\"en\": \"Plaques\"}}");
        return made("/events/v1/sessions/" + session + "/outcomes", """
                {"kind": "RECOGNITION", "recognition": {"organizationId": "%s", "scheme": "ENTERPRISE_TECHNOLOGY_CENTRE",
                 "level": "MUNICIPAL", "batchYear": 2022}}""".formatted(organization));
    }

    private String made(String path, String body) {
        Answer made = api.post("event-organizer", path, body);
        assertEquals(201, made.status(), path + " " + made.body());
        return made.id();
    }

    /** The id of the recognition that the outcome brought about. */
    private String confirmed(String outcome) {
        return await().atMost(LONG)
                .until(() -> api.get("/events/v1/outcomes/" + outcome).body(), body -> "CONFIRMED"
                        .equals(body.path("status").asText()))
                .path("recordId")
                .asText();
    }

    private void theFeedTellsItInOrder(String recognition) {
        JsonNode told = await().atMost(LONG)
                .until(
                        () -> api.get("/registry/v1/changes?subject=" + recognition)
                                .body()
                                .path("items"),
                        items -> items.size() == 2);
        assertEquals(
                "org.mainspring.registry.recognition-conferred.v1",
                told.at("/0/type").asText());
        assertEquals(
                "org.mainspring.registry.recognition-revoked.v1",
                told.at("/1/type").asText());
        long from = told.at("/1/number").asLong() - 1;
        JsonNode resumed =
                api.get("/registry/v1/changes?limit=1&after=" + from).body().path("items");
        assertEquals(from + 1, resumed.at("/0/number").asLong());
    }

    private int count(String path) {
        return api.get(path + (path.contains("?") ? "&" : "?") + "total=true")
                .body()
                .path("total")
                .asInt();
    }

    private List<String> externalIds(String path) {
        List<String> ids = new ArrayList<>();
        StreamSupport.stream(api.get(path).body().path("items").spliterator(), false)
                .map(item -> item.path("externalId").asText())
                .forEach(ids::add);
        return ids;
    }
}
