package org.mainspring.funding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.mainspring.testkit.TestTokens;

/** A sponsor with a programme, its bank and a company that applies, as tests speak of them. */
public record Applications(UUID sponsor, UUID bank, UUID company, String programme, String window) {

    public static final String ROOT = "/funding/v1";

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** An open programme with a window in which a plan is asked for; nothing is committed yet. */
    public static Applications open(String more) {
        UUID sponsor = UUID.randomUUID();
        UUID bank = UUID.randomUUID();
        String programme = openProgramme(sponsor, bank, more);
        String window = window(sponsor, programme, -1, 30);
        return new Applications(sponsor, bank, UUID.randomUUID(), programme, window);
    }

    private static String openProgramme(UUID sponsor, UUID bank, String more) {
        String officer = bearer("programme-officer", "opener", sponsor);
        String id = post(officer, "/programmes", """
                        {"kind": "SPECIAL_CREDIT", "names": {"en": "Credit"}, "currency": "CNY", "sponsorId": "%s",
                         "providers": [{"organizationId": "%s"}]%s}""".formatted(sponsor, bank, more))
                .statusCode(201)
                .extract()
                .path("id");
        post(officer, "/programmes/" + id + "/open", "").statusCode(200);
        return id;
    }

    /** A window that opens and closes so many days from now. */
    public static String window(UUID sponsor, String programme, int opens, int closes) {
        return post(bearer("programme-officer", "opener", sponsor), "/windows", windowBody(programme, opens, closes))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String windowBody(String programme, int opens, int closes) {
        return """
                {"programmeId": "%s", "names": {"en": "First call"}, "opens": "%s", "closes": "%s",
                 "leastAmount": {"amount": "10", "currency": "CNY"}, "mostAmount": {"amount": "100", "currency": "CNY"},
                 "requiredDocuments": [{"kind": "PLAN", "names": {"en": "Plan"}, "mandatory": true}]}""".formatted(programme, local(opens), local(closes));
    }

    /** What clocks in Shanghai show so many days from now. */
    public static String local(int days) {
        return LocalDateTime.now(SHANGHAI)
                .plusDays(days)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** Somebody with a role, for an organization or for none. */
    public static String bearer(String role, String subject, UUID organization) {
        var token = TestTokens.holder(role).subject(subject);
        return (organization == null ? token : token.organization(organization.toString())).bearer();
    }

    public String clerk() {
        return bearer("enterprise", "clerk", company);
    }

    public String officer(String subject) {
        return bearer("programme-officer", subject, sponsor);
    }

    public String banker(String subject) {
        return bearer("bank-officer", subject, bank);
    }

    /** An application as it is begun; all that is asked for is there. */
    public String body() {
        return """
                {"windowId": "%s", "organizationId": "%s", "providerId": "%s", "purpose": "A second line",
                 "amount": {"amount": "50", "currency": "CNY"}, "documents": [%s]}""".formatted(window, company, bank, plan());
    }

    public static String plan() {
        return """
                {"kind": "PLAN", "name": "Plan 2026", "mediaType": "application/pdf", "bytes": 1, "sha256": "%s"}""".formatted("0a".repeat(32));
    }

    /** The path of an application that is submitted. */
    public String submitted() {
        String path = "/applications/"
                + post(clerk(), "/applications", body())
                        .statusCode(201)
                        .extract()
                        .path("id");
        post(clerk(), path + "/submit", "").statusCode(200);
        return path;
    }

    /** The path of one that a banker of this subject reviews. */
    public String assigned(String reviewer) {
        String path = submitted();
        post(officer("completer"), path + "/complete", "").statusCode(200);
        post(banker(reviewer), path + "/assign", "{}").statusCode(200);
        return path;
    }

    /** The path of one that is rejected by maker and checker. */
    public String rejected() {
        String path = assigned("maker");
        post(banker("maker"), path + "/recommend", "{\"recommendation\": \"REJECT\", \"reasons\": \"No plan\"}")
                .statusCode(200);
        post(banker("checker"), path + "/confirm", "").statusCode(200);
        return path;
    }

    /** What is told of something, once so many facts are. */
    public static List<String> told(String id, int facts) {
        Awaitility.await().untilAsserted(() -> Funding.facts(id).body("items.size()", equalTo(facts)));
        return new JsonObject(Funding.facts(id).extract().asString())
                .getJsonArray("items").stream()
                        .map(JsonObject.class::cast)
                        .map(fact -> fact.getJsonObject("data").encode())
                        .toList();
    }

    /** The id at the end of a path. */
    public static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public static ValidatableResponse get(String bearer, String path) {
        return given().header("Authorization", bearer).get(ROOT + path).then();
    }

    /** A POST on whatever version there is. */
    public static ValidatableResponse post(String bearer, String path, String body) {
        return given().header("Authorization", bearer)
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(body)
                .post(ROOT + path)
                .then();
    }

    /** A merge patch of whatever version there is. */
    public static ValidatableResponse patch(String bearer, String path, String body) {
        return given().header("Authorization", bearer)
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(body)
                .patch(ROOT + path)
                .then();
    }
}
