package org.mainspring.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mainspring.local.ApiClient.Answer;

/** A round of recognition over the running platform, with the registry killed in the middle of the conferral. */
@Tag("chaos")
class RoundIT {

    private static final int APPLICANTS = 80;
    private static final String OFFICER = "registry-officer";
    private static final String SCHEME = "ROUND_IT";
    private static final Duration LONG = Duration.ofSeconds(90);

    private final Platform platform = SharedPlatform.get();
    private final ApiClient api = new ApiClient(platform);

    @Test
    void aConferralThatIsKilledGoesOnAndRecognisesEverybodyOnce() {
        String round = decidedRound();
        String started = change("/registry/v1/rounds/" + round + "/confer", "{\"conferredOn\": \"2022-12-01\"}")
                .path("state")
                .asText();
        assertEquals("CONFERRING", started);
        for (int kill = 1; kill <= 2; kill++) {
            int before = kill * 20;
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(LONG)
                    .until(() -> round(round).path("conferred").asInt() >= before);
            platform.kill("registry");
            platform.start("registry");
        }
        await().atMost(LONG).until(() -> round(round).path("state").asText(), "CONFERRED"::equals);

        assertEquals(APPLICANTS, round(round).path("conferred").asInt());
        assertEquals(0, round(round).path("notConferred").asInt());
        everybodyIsRecognisedOnce();
    }

    private void everybodyIsRecognisedOnce() {
        List<String> holders = new ArrayList<>();
        List<String> recognitions = new ArrayList<>();
        for (JsonNode one : api.get("/registry/v1/recognitions?limit=200&scheme=" + SCHEME)
                .body()
                .path("items")) {
            holders.add(one.path("organizationId").asText());
            recognitions.add(one.path("id").asText());
        }
        assertEquals(APPLICANTS, holders.size());
        assertEquals(APPLICANTS, new HashSet<>(holders).size());
        List<String> told = await().atMost(LONG).until(this::told, facts -> facts.size() >= APPLICANTS);
        assertEquals(APPLICANTS, told.size());
        assertEquals(new HashSet<>(recognitions), new HashSet<>(told));
    }

    private List<String> told() {
        List<String> told = new ArrayList<>();
        String type = "org.mainspring.registry.recognition-conferred.v1";
        for (JsonNode fact :
                api.get("/registry/v1/changes?limit=200&type=" + type).body().path("items")) {
            if (fact.at("/data/scheme").asText().equals(SCHEME)) {
                told.add(fact.at("/data/recognitionId").asText());
            }
        }
        return told;
    }

    private String decidedRound() {
        String level = "{\"code\": \"NATIONAL\", \"rank\": 1, \"names\": {\"en\": \"National\"}}";
        make("/registry/v1/schemes", """
                {"code": "%s", "names": {"en": "Round"}, "levels": [%s]}""".formatted(SCHEME, level));
        make("/registry/v1/schemes/" + SCHEME + "/criteria", """
                {"level": "NATIONAL", "validFrom": "2020-01-01", "requirements": [], "leastReviews": 2, "passMark": "60"}""");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String round = make("/registry/v1/rounds", """
                {"scheme": "%s", "level": "NATIONAL", "batchYear": 2022, "applicationsFrom": "%s", "applicationsUntil": "%s"}""".formatted(SCHEME, today, today.plusDays(9)));
        List<String> applications = IntStream.range(0, APPLICANTS)
                .parallel()
                .mapToObj(i -> i == 0 ? applyItself(round) : apply(round))
                .toList();
        change("/registry/v1/rounds/" + round + "/review", "{\"reason\": \"All have applied\"}");
        for (String name : List.of("reviewer-1", "reviewer-2")) {
            String reviewer =
                    make("/registry/v1/reviewers", "{\"subject\": \"%s\", \"names\": {\"en\": \"R\"}}".formatted(name));
            applications.parallelStream().forEach(application -> score(application, name, reviewer));
        }
        JsonNode decided = change("/registry/v1/rounds/" + round + "/decide", "{}");
        assertEquals(APPLICANTS, decided.path("accepted").asInt());
        return round;
    }

    private String apply(String round) {
        String company = make("/registry/v1/organizations", """
                {"names": {"en": "Applicant %s"}, "kind": "COMPANY"}""".formatted(UUID.randomUUID()));
        return applied(OFFICER, round, company);
    }

    /** The demo enterprise files for the organization in its token, and for no other. */
    private String applyItself(String round) {
        String sieyuan = api.get("/registry/v1/organizations?q=sieyuan")
                .body()
                .at("/items/0/id")
                .asText();
        String other = api.get("/registry/v1/organizations?q=hehuang")
                .body()
                .at("/items/0/id")
                .asText();
        assertEquals(
                422,
                api.post("enterprise", "/registry/v1/applications", application(round, other))
                        .status());
        return applied("enterprise", round, sieyuan);
    }

    private String applied(String user, String round, String company) {
        Answer filed = api.post(user, "/registry/v1/applications", application(round, company));
        assertEquals(201, filed.status(), filed.body().toString());
        String path = "/registry/v1/applications/" + filed.id();
        Answer submitted = api.postIfMatch(user, path + "/submit", "*", "");
        assertEquals(200, submitted.status(), submitted.body().toString());
        change(path + "/complete", "");
        return filed.id();
    }

    private static String application(String round, String company) {
        return "{\"roundId\": \"%s\", \"organizationId\": \"%s\"}".formatted(round, company);
    }

    private void score(String application, String name, String reviewer) {
        String review = make("/registry/v1/reviews", """
                {"applicationId": "%s", "reviewerId": "%s"}""".formatted(application, reviewer));
        Answer scored = api.postIfMatch(name, "/registry/v1/reviews/" + review + "/score", "*", "{\"score\": \"80\"}");
        assertEquals(200, scored.status(), scored.body().toString());
    }

    private JsonNode round(String id) {
        return api.get("/registry/v1/rounds/" + id).body();
    }

    private String make(String path, String body) {
        Answer made = api.post(OFFICER, path, body);
        assertTrue(made.status() == 201, path + " " + made.body());
        return made.id();
    }

    private JsonNode change(String path, String body) {
        Answer changed = api.postIfMatch(OFFICER, path, "*", body);
        assertEquals(200, changed.status(), path + " " + changed.body());
        return changed.body();
    }
}
