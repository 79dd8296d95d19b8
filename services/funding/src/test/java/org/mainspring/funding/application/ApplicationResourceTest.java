package org.mainspring.funding.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.mainspring.funding.Applications.bearer;
import static org.mainspring.funding.Applications.get;
import static org.mainspring.funding.Applications.patch;
import static org.mainspring.funding.Applications.plan;
import static org.mainspring.funding.Applications.post;
import static org.mainspring.funding.Applications.window;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Applications;
import org.mainspring.funding.Funding;
import org.mainspring.funding.Neighbours;
import org.mainspring.testkit.Samples;

@QuarkusTest
class ApplicationResourceTest {

    private static final Samples CONTRACTS = Samples.in("contracts/messages");
    private static final String REASON = "{\"reason\": \"The report is of 2019\"}";

    @Inject
    Neighbours neighbours;

    private Applications some;

    @BeforeEach
    void aWindowIsOpen() {
        some = Applications.open("");
    }

    @Test
    void anEnterpriseAppliesAndIsToldWhatIsMissing() {
        String bare = """
                {"windowId": "%s", "purpose": "A second line", "amount": {"amount": "50", "currency": "CNY"}}""".formatted(some.window());
        ValidatableResponse filed = post(some.clerk(), "/applications", bare)
                .statusCode(201)
                .header("ETag", equalTo("\"0.zh\""))
                .body("status", equalTo("DRAFT"))
                .body("organizationId", equalTo(some.company().toString()))
                .body("amount.amount", equalTo("50.00"))
                .body("missing", contains("PLAN"));
        given().header("Authorization", some.clerk())
                .get(filed.extract().header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0.zh\""))
                .body(equalTo(filed.extract().asString()));

        String path = "/applications/" + filed.extract().path("id");
        post(some.clerk(), path + "/submit", "")
                .statusCode(200)
                .body("status", equalTo("INCOMPLETE"))
                .body("$", not(hasKey("submittedAt")));
        patch(some.clerk(), path, "{\"documents\": [" + plan() + "], \"providerId\": \"" + some.bank() + "\"}")
                .statusCode(200)
                .body("$", not(hasKey("missing")));
        post(some.clerk(), path + "/submit", "")
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("eligibility.outcome", equalTo("UNKNOWN"));
        patch(some.clerk(), path, "{\"purpose\": \"Other\"}").statusCode(409);
        post(some.banker("b"), path + "/return", REASON)
                .statusCode(200)
                .body("remark", equalTo("The report is of 2019"));
        post(some.clerk(), path + "/submit", "").statusCode(200).body("$", not(hasKey("remark")));
        post(some.officer("c"), path + "/complete", "").statusCode(200).body("status", equalTo("COMPLETE"));
    }

    @Test
    void whoHasNothingToDoWithItLearnsNothingOfIt() {
        String path = some.submitted();
        String id = Applications.id(path);
        for (String role : List.of("enterprise", "bank-officer", "programme-officer")) {
            String stranger = bearer(role, "stranger", UUID.randomUUID());
            get(stranger, path).statusCode(404);
            get(stranger, path + "/trail").statusCode(404);
            get(stranger, path + "/appeal").statusCode(404);
            get(stranger, "/applications?windowId=" + some.window())
                    .statusCode(200)
                    .body("items", empty());
        }
        String stranger = bearer("enterprise", "stranger", UUID.randomUUID());
        post(stranger, path + "/withdraw", REASON).statusCode(404);
        patch(stranger, path, "{}").statusCode(404);
        post(stranger, "/applications", some.body()).statusCode(422).body("errors[0].code", equalTo("NOT_YOURS"));
        for (String involved : List.of(some.clerk(), some.banker("b"), some.officer("c"))) {
            get(involved, path).statusCode(200);
            get(involved, "/applications?status=SUBMITTED").body("items.id", contains(id));
        }
        get(
                        some.officer("c"),
                        "/applications?organizationId=" + some.company() + "&programmeId=" + some.programme()
                                + "&providerId=" + some.bank())
                .body("items.id", contains(id));
    }

    @Test
    void whoAnswersForTheProgrammeLaterSeesWhatWasAppliedForBefore() {
        String id = Applications.id(some.submitted());
        UUID later = UUID.randomUUID();
        patch(
                        bearer("programme-officer", "any", null),
                        "/programmes/" + some.programme(),
                        "{\"sponsorId\": \"" + later + "\"}")
                .statusCode(200);
        get(some.officer("c"), "/applications/" + id).statusCode(404);
        get(some.officer("c"), "/applications").body("items", empty());
        get(bearer("programme-officer", "new", later), "/applications/" + id).statusCode(200);
        get(bearer("programme-officer", "new", later), "/applications").body("items.id", contains(id));
    }

    @Test
    void aBankSeesNoDraft() {
        String id = post(some.clerk(), "/applications", some.body())
                .statusCode(201)
                .extract()
                .path("id");
        get(some.banker("b"), "/applications/" + id).statusCode(404);
        get(some.banker("b"), "/applications").body("items", empty());
    }

    @Test
    void anOrganizationAppliesOnceHoweverManySendItAtOnceUnlessItWithdraws() {
        List<CompletableFuture<ValidatableResponse>> sent = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(some.clerk(), "/applications", some.body())))
                .toList();
        List<Integer> statuses = sent.stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.extract().statusCode())
                .toList();
        assertThat(statuses).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
        String id = get(some.clerk(), "/applications").extract().path("items[0].id");
        post(some.clerk(), "/applications/" + id + "/withdraw", REASON)
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        post(some.clerk(), "/applications", some.body()).statusCode(201);
    }

    @Test
    void thatItIsWithdrawnIsToldOfWhatWasSubmitted() {
        String path = some.submitted();
        post(some.clerk(), path + "/withdraw", REASON).statusCode(200);
        CONTRACTS.mustDescribe(
                "application-withdrawn",
                Applications.told(Applications.id(path), 2).get(1));
    }

    @Test
    void itIsAppliedForWhileTheWindowIsOpenAndTheProgrammeToo() {
        String ahead = window(some.sponsor(), some.programme(), 1, 9);
        String over = window(some.sponsor(), some.programme(), -9, -1);
        refused("TOO_EARLY", some.body().replace(some.window(), ahead));
        refused("TOO_LATE", some.body().replace(some.window(), over));
        String id = post(some.clerk(), "/applications", some.body()).extract().path("id");
        post(some.officer("c"), "/programmes/" + some.programme() + "/suspend", REASON)
                .statusCode(200);
        post(some.clerk(), "/applications/" + id + "/submit", "")
                .statusCode(409)
                .body("errors[0].code", equalTo("PROGRAMME_NOT_OPEN"));
        post(some.clerk(), "/applications/" + id + "/withdraw", REASON).statusCode(200);
    }

    private void refused(String code, String body) {
        post(some.clerk(), "/applications", body).statusCode(409).body("errors[0].code", equalTo(code));
    }

    @Test
    void whoIsNotEligibleIsToldWhy() {
        Applications gated = Applications.open(
                ", \"eligibilityRule\": {\"scheme\": \"ENTERPRISE_TECHNOLOGY_CENTRE\", \"levels\": [\"NATIONAL\"]}");
        String id = post(gated.clerk(), "/applications", gated.body()).extract().path("id");
        neighbours.tellOrganization(gated.company(), 1);
        Awaitility.await().untilAsserted(() -> Funding.eligibility(gated.programme(), gated.company())
                .body("outcome", equalTo("NOT_ELIGIBLE")));
        post(gated.clerk(), "/applications/" + id + "/submit", "")
                .statusCode(409)
                .body("errors[0].code", equalTo("NOT_ELIGIBLE"));
        get(gated.clerk(), "/applications/" + id).body("status", equalTo("DRAFT"));
    }

    @Test
    void whatCannotBeIsRefusedByItsPlace() {
        String good = some.body();
        refused(good.replace(some.window(), UUID.randomUUID().toString()), 422, "/windowId");
        refused(good.replace(some.bank().toString(), UUID.randomUUID().toString()), 422, "/providerId");
        refused(good.replace("\"50\"", "\"9.99\""), 422, "/amount/amount");
        refused(good.replace("\"50\"", "\"100.01\""), 422, "/amount/amount");
        refused(good.replace("CNY", "USD"), 422, "/amount/currency");
        refused(good.replace("0a0a", "0A0A"), 400, "/documents/0/sha256");
        refused(good.replace("application/pdf", "pdf"), 400, "/documents/0/mediaType");
        refused(good.replace("\"bytes\": 1", "\"bytes\": 0"), 400, "/documents/0/bytes");
        refused(good.replace("\"bytes\": 1", "\"bytes\": 1, \"url\": \"http://a.example\""), 400, "/documents/0/url");
        refused(good.replace("A second line", "\u3000"), 400, "/purpose");
    }

    private void refused(String body, int status, String pointer) {
        post(some.clerk(), "/applications", body).statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void anOfficerFilesWhatCameOnPaper() {
        String id = post(some.officer("c"), "/applications", some.body())
                .statusCode(201)
                .extract()
                .path("id");
        post(some.officer("c"), "/applications/" + id + "/submit", "").statusCode(200);
        get(some.clerk(), "/applications/" + id).statusCode(200);
        String unnamed = some.body().replace("\"organizationId\": \"" + some.company() + "\",", "");
        post(bearer("programme-officer", "c", null), "/applications", unnamed)
                .statusCode(422)
                .body("errors[0].code", equalTo("ORGANIZATION_MISSING"));
    }
}
