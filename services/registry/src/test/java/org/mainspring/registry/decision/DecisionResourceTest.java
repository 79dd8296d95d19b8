package org.mainspring.registry.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;
import org.mainspring.registry.Rounds;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class DecisionResourceTest {

    @Inject
    Pool pool;

    @Test
    void aRoundGoesFromItsOpeningToItsRecognitions() {
        String scheme = Rounds.scheme("NATIONAL", "");
        String round = Rounds.open(scheme, "NATIONAL", ", \"quota\": 1");
        String best = Registry.company("Best");
        String first = Rounds.complete(round, best);
        String second = Rounds.complete(round, Registry.company("Second"));
        String weak = Rounds.complete(round, Registry.company("Weak"));
        String draft = Rounds.post("/applications", Rounds.application(round, Registry.company("Late")))
                .extract()
                .path("id");
        Rounds.post("/rounds/" + round + "/review", "{}").statusCode(409).body("errors[0].code", equalTo("STILL_OPEN"));
        Rounds.startReview(round);
        Rounds.post("/rounds/" + round + "/decide", "{}")
                .statusCode(409)
                .body("errors[0].code", equalTo("REVIEWS_MISSING"));
        Rounds.score(first, "90", "80.5");
        Rounds.score(second, "70", "70");
        Rounds.score(weak, "59.99", "60");
        Rounds.get("/rounds/" + round + "/standings")
                .statusCode(200)
                .body("quota", equalTo(1))
                .body("placings.applicationId", contains(first, second, weak))
                .body("placings.meanScore", contains("85.2500", "70.0000", "59.9950"))
                .body("placings.outcome", contains("SELECTED", "QUOTA_REACHED", "BELOW_PASS_MARK"));
        refuseDeviations(round, second, weak);
        Rounds.post("/rounds/" + round + "/decide", "{}")
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(2));
        Rounds.get("/applications/" + first)
                .body("status", equalTo("ACCEPTED"))
                .body("rank", equalTo(1))
                .body("meanScore", equalTo("85.2500"))
                .body("reviews", equalTo(2));
        Rounds.get("/applications/" + second)
                .body("status", equalTo("REJECTED"))
                .body("outcome", equalTo("QUOTA_REACHED"));
        Rounds.get("/applications/" + draft).body("status", equalTo("DRAFT")).body("rank", nullValue());
        Rounds.post("/applications/" + first + "/withdraw", "{\"reason\": \"Too late\"}")
                .statusCode(409);

        confer(round, "{\"conferredOn\": \"2999-01-01\"}").body("errors[0].pointer", equalTo("/conferredOn"));
        confer(round, "{\"conferredOn\": \"2022-12-01\", \"expiresOn\": \"2999-12-01\"}")
                .statusCode(200)
                .body("state", equalTo("CONFERRING"));
        Rounds.conferred(round).body("conferred", equalTo(1)).body("notConferred", equalTo(0));
        String recognition = Rounds.get("/applications/" + first)
                .body("status", equalTo("CONFERRED"))
                .extract()
                .path("recognitionId");
        Registry.get("/recognitions?scheme=" + scheme)
                .body("items.id", contains(recognition))
                .body("items[0].organizationId", equalTo(best))
                .body("items[0].batchYear", equalTo(2022))
                .body("items[0].conferredOn", equalTo("2022-12-01"))
                .body("items[0].expiresOn", equalTo("2999-12-01"));
        mustKeepContracts(round);
    }

    private static void refuseDeviations(String round, String second, String weak) {
        String deviations = "{\"deviations\": [%s]}";
        String accept = "{\"applicationId\": \"%s\", \"accept\": true, \"reason\": \"National interest\"}";
        String path = "/rounds/" + round + "/decide";
        Rounds.post(path, deviations.formatted(accept.formatted(weak)))
                .statusCode(422)
                .body("errors[0].code", equalTo("QUOTA_EXCEEDED"));
        Rounds.post(path, deviations.formatted(accept.formatted(UUID.randomUUID())))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/deviations/0/applicationId"));
        Rounds.post(path, deviations.formatted(accept.formatted(second).replace("true", "false")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/deviations/0/accept"));
        Rounds.post(path, deviations.formatted(accept.formatted(second).replace("National interest", " ")))
                .statusCode(400);
    }

    private static void mustKeepContracts(String round) {
        List<Map<String, Object>> facts = Registry.facts(round, 4);
        Messages.mustKeepContract("round-review-started", facts.get(1));
        Messages.mustKeepContract("round-decided", facts.get(2));
        Messages.mustKeepContract("round-conferred", facts.get(3));
    }

    @Test
    void whoeverReviewsDoesNotDecide() {
        String round = Rounds.open(Rounds.scheme("NATIONAL", ""), "NATIONAL", "");
        String application = Rounds.complete(round, Registry.company("Applicant"));
        Rounds.startReview(round);
        Rounds.score(application, "90", "90");
        String both = "r-" + UUID.randomUUID();
        Rounds.assign(application, Rounds.reviewer(both));
        String token =
                TestTokens.holder("registry-officer", "reviewer").subject(both).bearer();
        Rounds.post(token, "/rounds/" + round + "/decide", "{}")
                .statusCode(409)
                .body("errors[0].code", equalTo("MAKER_IS_CHECKER"));
        Rounds.post("/rounds/" + round + "/decide", "{}").statusCode(200).body("accepted", equalTo(1));
    }

    @Test
    void aDecisionMayDeviateForReasonsAndConferralsSentAtOnceConferOnce() {
        String scheme = Rounds.scheme("NATIONAL", "");
        String round = Rounds.open(scheme, "NATIONAL", ", \"quota\": 1");
        String first = Rounds.complete(round, Registry.company("First"));
        String second = Rounds.complete(round, Registry.company("Second"));
        Rounds.startReview(round);
        Rounds.score(first, "90", "90");
        Rounds.score(second, "50", "50");
        Rounds.post("/rounds/" + round + "/decide", """
                        {"deviations": [{"applicationId": "%s", "accept": false, "reason": "Under investigation"},
                         {"applicationId": "%s", "accept": true, "reason": "National interest"}]}""".formatted(first, second))
                .statusCode(200)
                .body("accepted", equalTo(1));
        Rounds.get("/applications/" + second)
                .body("status", equalTo("ACCEPTED"))
                .body("outcome", equalTo("BELOW_PASS_MARK"))
                .body("remark", equalTo("National interest"));
        List<CompletableFuture<Integer>> sent = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> confer(round, "{\"conferredOn\": \"2022-12-01\"}")
                        .extract()
                        .statusCode()))
                .toList();
        assertThat(sent.stream().map(CompletableFuture::join))
                .isSubsetOf(200, 409)
                .contains(200);
        Rounds.conferred(round).body("conferred", equalTo(1)).body("notConferred", equalTo(0));
        confer(round, "{\"conferredOn\": \"2022-12-01\"}").statusCode(200).body("state", equalTo("CONFERRED"));
        confer(round, "{\"conferredOn\": \"2022-12-02\"}").statusCode(409);
        Registry.get("/recognitions?scheme=" + scheme).body("items", hasSize(1));
    }

    @Test
    void aHigherLevelTakesThePlaceOfTheLowerOne() {
        String scheme = Rounds.scheme("NATIONAL", ", \"lowerLevel\": {\"level\": \"MUNICIPAL\"}");
        String round = Rounds.open(scheme, "NATIONAL", "");
        String company = Registry.company("Climber");
        String lower = Registry.post("/recognitions", """
                        {"organizationId": "%s", "scheme": "%s", "level": "MUNICIPAL", "conferredOn": "2020-01-01",
                         "expiresOn": "2999-01-01"}""".formatted(company, scheme))
                .statusCode(201)
                .extract()
                .path("id");
        String application = Rounds.complete(round, company);
        Rounds.startReview(round);
        Rounds.score(application, "90", "90");
        Rounds.post("/rounds/" + round + "/decide", "{}").statusCode(200);
        confer(round, "{\"conferredOn\": \"2022-12-01\"}").statusCode(200);
        Rounds.conferred(round);
        String higher = Rounds.get("/applications/" + application)
                .body("assessment.qualified", equalTo(true))
                .body("recognitionId", notNullValue())
                .extract()
                .path("recognitionId");
        Registry.get("/recognitions/" + lower)
                .body("status", equalTo("EXPIRED"))
                .body("expiresOn", equalTo("2022-12-01"))
                .body("upgradedTo", equalTo(higher));
        Registry.get("/recognitions/" + lower + "?validAt=2022-11-30").body("status", equalTo("ACTIVE"));
        Registry.get("/recognitions/" + lower + "?validAt=2022-12-01").body("upgradedTo", equalTo(higher));
        Registry.get("/recognitions?organizationId=" + company + "&status=ACTIVE")
                .body("items.id", contains(higher));
        Messages.mustKeepContract(
                "recognition-upgraded", Registry.facts(lower, 2).get(1));
        String state = pool.preparedQuery("select state::text from outbox where subject = $1 order by seq desc limit 1")
                .executeAndAwait(Tuple.of(lower))
                .iterator()
                .next()
                .getString(0);
        Messages.mustKeepContract("recognition-state", state);
        assertThat(state).contains("\"status\":\"EXPIRED\"", "\"expiresOn\":\"2022-12-01\"", higher);
    }

    private static ValidatableResponse confer(String round, String body) {
        return Rounds.post("/rounds/" + round + "/confer", body);
    }
}
