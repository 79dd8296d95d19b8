package org.mainspring.registry;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.mainspring.testkit.TestTokens;

/** Rounds of recognition as tests speak of them. */
public final class Rounds {

    private static final String OFFICER = TestTokens.bearer("registry-officer");

    private Rounds() {}

    /** A GET as registry officer. */
    public static ValidatableResponse get(String path) {
        return as(OFFICER, path);
    }

    /** A GET of the bearer. */
    public static ValidatableResponse as(String bearer, String path) {
        return given().header("Authorization", bearer).get(Registry.ROOT + path).then();
    }

    /** A POST of the bearer on whatever version there is. */
    public static ValidatableResponse post(String bearer, String path, String body) {
        return given().header("Authorization", bearer)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .post(Registry.ROOT + path)
                .then();
    }

    /** A POST as registry officer on whatever version there is. */
    public static ValidatableResponse post(String path, String body) {
        return post(OFFICER, path, body);
    }

    /** A merge patch of the bearer on whatever version there is. */
    public static ValidatableResponse patch(String bearer, String path, String body) {
        return given().header("Authorization", bearer)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(body)
                .patch(Registry.ROOT + path)
                .then();
    }

    /** Gives a level of a new scheme criteria; R&D staff of 150 and an audit report are asked for. */
    public static String scheme(String level, String more) {
        String scheme = Registry.scheme();
        Registry.post("/schemes/" + scheme + "/criteria", criteria(level, "2020-01-01", more))
                .statusCode(201);
        return scheme;
    }

    public static String criteria(String level, String validFrom, String more) {
        return """
                {"level": "%s", "validFrom": "%s", "requirements": [
                  {"measure": "RD_STAFF", "names": {"en": "R&D staff"}, "comparison": "AT_LEAST", "threshold": "150",
                   "unit": "persons", "mandatory": true}],
                 "evidence": [{"code": "AUDIT_REPORT", "names": {"en": "Audit report"}}],
                 "leastReviews": 2, "passMark": "60"%s}""".formatted(level, validFrom, more);
    }

    /** The id of a new round that is open today. */
    public static String open(String scheme, String level, String more) {
        return Registry.post("/rounds", round(scheme, level, 0, 30, more))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String round(String scheme, String level, int from, int until, String more) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return """
                {"scheme": "%s", "level": "%s", "batchYear": 2022, "applicationsFrom": "%s", "applicationsUntil": "%s"%s}""".formatted(scheme, level, today.plusDays(from), today.plusDays(until), more);
    }

    /** An application as an enterprise begins it; all that is asked for is there. */
    public static String application(String round, String organization) {
        return """
                {"roundId": "%s", "organizationId": "%s", %s}""".formatted(round, organization, filing("162"));
    }

    public static String filing(String staff) {
        return """
                "values": [{"measure": "RD_STAFF", "value": "%s", "asOf": "2021-12-31"}], "evidence": [{"kind": "AUDIT_REPORT",
                 "title": "Audit 2021", "size": 1, "mediaType": "application/pdf", "sha256": "%s"}]""".formatted(staff, "0a".repeat(32));
    }

    /** The id of an application that is complete. */
    public static String complete(String round, String organization) {
        String id = post("/applications", application(round, organization))
                .statusCode(201)
                .extract()
                .path("id");
        post("/applications/" + id + "/submit", "").statusCode(200).body("status", equalTo("SUBMITTED"));
        post("/applications/" + id + "/complete", "").statusCode(200).body("status", equalTo("COMPLETE"));
        return id;
    }

    /** The id of a new reviewer who gives scores with a token of this subject. */
    public static String reviewer(String subject) {
        return Registry.post(
                        "/reviewers", "{\"subject\": \"%s\", \"names\": {\"en\": \"Reviewer\"}}".formatted(subject))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String token(String reviewerSubject) {
        return TestTokens.holder("reviewer").subject(reviewerSubject).bearer();
    }

    public static String assign(String application, String reviewer) {
        return Registry.post(
                        "/reviews",
                        "{\"applicationId\": \"%s\", \"reviewerId\": \"%s\"}".formatted(application, reviewer))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Lets two reviewers of its own give an application these scores. */
    public static void score(String application, String... scores) {
        for (String score : scores) {
            String subject = "r-" + UUID.randomUUID();
            String review = assign(application, reviewer(subject));
            post(token(subject), "/reviews/" + review + "/score", "{\"score\": \"" + score + "\"}")
                    .statusCode(200);
        }
    }

    public static void startReview(String round) {
        post("/rounds/" + round + "/review", "{\"reason\": \"All have applied\"}")
                .statusCode(200)
                .body("state", equalTo("REVIEW"));
    }

    /** Waits until all that was accepted is conferred. */
    public static ValidatableResponse conferred(String round) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Registry.get("/rounds/" + round).extract().path("state"), "CONFERRED"::equals);
        return Registry.get("/rounds/" + round);
    }
}
