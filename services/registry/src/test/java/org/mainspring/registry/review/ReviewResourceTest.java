package org.mainspring.registry.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;
import org.mainspring.registry.Rounds;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class ReviewResourceTest {

    private static final String SCORE = "{\"score\": \"83.25\", \"comment\": \"Strong team\"}";

    private String round;
    private String group;
    private String applicant;
    private String application;
    private String subject;

    @BeforeEach
    void anApplicationIsUnderReview() {
        round = Rounds.open(Rounds.scheme("NATIONAL", ""), "NATIONAL", "");
        group = Registry.company("Group");
        applicant = child("Applicant", child("Holding", group));
        application = Rounds.complete(round, applicant);
        subject = "r-" + UUID.randomUUID();
    }

    @Test
    void eachReviewerScoresOnceAndSeesOnlyWhatIsAsked() {
        String reviewer = Rounds.reviewer(subject);
        assign(reviewer).statusCode(409).body("errors[0].code", equalTo("ROUND_NOT_IN_REVIEW"));
        Rounds.startReview(round);
        String review = Rounds.assign(application, reviewer);
        assign(reviewer).statusCode(409).body("errors[0].pointer", equalTo("/reviewerId"));
        String own = Rounds.token(subject);
        String path = "/reviews/" + review;
        Rounds.as(own, "/applications/" + application).statusCode(200).body("status", equalTo("UNDER_REVIEW"));
        Rounds.as(own, "/reviews?applicationId=" + application).body("items.id", contains(review));
        String other = Rounds.token("somebody");
        Rounds.as(other, path).statusCode(404);
        Rounds.as(other, "/reviews").body("items", empty());
        Rounds.post(other, path + "/score", SCORE).statusCode(404);
        Rounds.post(path + "/score", SCORE).statusCode(409).body("errors[0].code", equalTo("NOT_YOUR_REVIEW"));
        for (String bad : List.of("100.01", "-0.01", "50.001")) {
            Rounds.post(own, path + "/score", "{\"score\": \"" + bad + "\"}")
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/score"));
        }
        List<CompletableFuture<Integer>> sent = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> Rounds.post(own, path + "/score", SCORE).extract().statusCode()))
                .toList();
        List<Integer> statuses = sent.stream().map(CompletableFuture::join).toList();
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        Rounds.as(own, path).body("score", equalTo("83.25")).body("status", equalTo("SCORED"));
        Rounds.get("/reviews?reviewerId=" + reviewer + "&status=SCORED").body("items", hasSize(1));
    }

    @Test
    void whoIsBoundToTheGroupOfTheApplicantIsNotAsked() {
        Rounds.startReview(round);
        for (String bound : List.of(applicant, group, child("Sister", group))) {
            refused(reviewer(bound));
        }
        assertThat(assign(reviewer(Registry.company("Elsewhere"))).extract().statusCode())
                .isEqualTo(201);
    }

    @Test
    void whatIsDeclaredLaterTakesTheScoreOut() {
        String reviewer = Rounds.reviewer(subject);
        Rounds.startReview(round);
        String review = Rounds.assign(application, reviewer);
        Rounds.post(Rounds.token(subject), "/reviews/" + review + "/score", SCORE)
                .statusCode(200);
        Rounds.get("/rounds/" + round + "/standings").body("placings[0].reviews", equalTo(1));
        Rounds.post("/reviewers/" + reviewer + "/affiliations", ids(Registry.company("Elsewhere")))
                .statusCode(200)
                .body("affiliations", hasSize(1));
        Rounds.get("/reviews/" + review).body("status", equalTo("SCORED"));
        Rounds.post("/reviewers/" + reviewer + "/affiliations", ids(group)).statusCode(200);
        Rounds.get("/reviews/" + review).body("status", equalTo("RECUSED")).body("score", equalTo("83.25"));
        Rounds.get("/rounds/" + round + "/standings")
                .body("placings[0].reviews", equalTo(0))
                .body("placings[0].outcome", equalTo("REVIEWS_MISSING"));
        Rounds.as(Rounds.token(subject), "/applications/" + application).statusCode(404);
        Registry.facts(reviewer, 3).forEach(fact -> assertThat(fact.toString()).doesNotContain(group, subject));
        Messages.mustKeepContract(
                "reviewer-registered", Registry.facts(reviewer, 3).get(0));
        Messages.mustKeepContract(
                "affiliations-declared", Registry.facts(reviewer, 3).get(1));
        List<Map<String, Object>> facts = Registry.facts(review, 3);
        Messages.mustKeepContract("review-assigned", facts.get(0));
        Messages.mustKeepContract("review-scored", facts.get(1));
        Messages.mustKeepContract("review-recused", facts.get(2));
    }

    @Test
    void aGroupThatTheApplicantJoinsLaterCountsToo() {
        String reviewer = reviewer(Registry.company("Future Parent"));
        String parent = Rounds.get("/reviewers/" + reviewer).extract().path("affiliations[0]");
        Rounds.startReview(round);
        String review = assign(reviewer).statusCode(201).extract().path("id");
        Rounds.post(Rounds.token(subject), "/reviews/" + review + "/score", SCORE)
                .statusCode(200);
        Rounds.patch(officer(), "/organizations/" + group, "{\"parentId\": \"" + parent + "\"}")
                .statusCode(200);
        Rounds.get("/rounds/" + round + "/standings").body("placings[0].reviews", equalTo(0));
    }

    @Test
    void aPersonWithoutATokenIsScoredForByAnOfficer() {
        String person = Registry.post(
                        "/reviewers",
                        "{\"personId\": \"%s\", \"names\": {\"zh\": \"李评审\"}}".formatted(UUID.randomUUID()))
                .statusCode(201)
                .extract()
                .path("id");
        Rounds.startReview(round);
        String review = Rounds.assign(application, person);
        Rounds.post("/reviews/" + review + "/score", SCORE).statusCode(200);
        Rounds.post("/reviews/" + review + "/score", SCORE).statusCode(409);
    }

    @Test
    void badInputIsRefused() {
        String body = "{\"subject\": \"%s\", \"names\": {\"en\": \"Reviewer\"}%s}";
        String both = ", \"personId\": \"" + UUID.randomUUID() + "\"";
        Registry.post("/reviewers", body.formatted(subject, both)).statusCode(422);
        Registry.post("/reviewers", "{\"names\": {\"en\": \"Nobody\"}}").statusCode(422);
        Registry.post("/reviewers", body.formatted(subject, ", \"affiliations\": [\"" + UUID.randomUUID() + "\"]"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/affiliations/0"));
        String reviewer = Rounds.reviewer(subject);
        Registry.post("/reviewers", body.formatted(subject, "")).statusCode(409);
        Rounds.get("/reviewers?limit=1").statusCode(200).body("items", hasSize(1));
        Rounds.startReview(round);
        String unknown = UUID.randomUUID().toString();
        assign(unknown).statusCode(422).body("errors[0].pointer", equalTo("/reviewerId"));
        Registry.post("/reviews", "{\"applicationId\": \"%s\", \"reviewerId\": \"%s\"}".formatted(unknown, reviewer))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/applicationId"));
        Rounds.post("/reviewers/" + reviewer + "/affiliations", ids(unknown)).statusCode(422);
        Rounds.post("/reviewers/" + unknown + "/affiliations", ids(group)).statusCode(404);
        Registry.post("/reviewers/" + reviewer + "/affiliations", ids(group)).statusCode(428);
        given().get(Registry.ROOT + "/reviewers/" + reviewer).then().statusCode(401);
    }

    private ValidatableResponse assign(String reviewer) {
        return Registry.post(
                "/reviews", "{\"applicationId\": \"%s\", \"reviewerId\": \"%s\"}".formatted(application, reviewer));
    }

    private void refused(String reviewer) {
        assign(reviewer).statusCode(422).body("errors[0].code", equalTo("CONFLICT_OF_INTEREST"));
    }

    private String reviewer(String affiliation) {
        subject = "r-" + UUID.randomUUID();
        return Registry.post("/reviewers", """
                        {"subject": "%s", "names": {"en": "Reviewer"}, "affiliations": ["%s"]}""".formatted(subject, affiliation))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String ids(String id) {
        return "{\"organizationIds\": [\"" + id + "\"]}";
    }

    private static String officer() {
        return TestTokens.bearer("registry-officer");
    }

    private static String child(String name, String parent) {
        return Registry.post("/organizations", """
                        {"names": {"en": "%s"}, "kind": "COMPANY", "parentId": "%s"}""".formatted(name, parent))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
