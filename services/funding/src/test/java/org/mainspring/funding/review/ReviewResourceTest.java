package org.mainspring.funding.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.mainspring.funding.Applications.bearer;
import static org.mainspring.funding.Applications.get;
import static org.mainspring.funding.Applications.id;
import static org.mainspring.funding.Applications.patch;
import static org.mainspring.funding.Applications.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Applications;
import org.mainspring.funding.Banking;
import org.mainspring.testkit.Samples;

@QuarkusTest
class ReviewResourceTest {

    private static final Samples CONTRACTS = Samples.in("contracts/messages");
    private static final String APPROVE =
            "{\"recommendation\": \"APPROVE\", \"amount\": {\"amount\": \"40\", \"currency\": \"CNY\"}}";

    @Inject
    Pool pool;

    private Applications some;

    @BeforeEach
    void aWindowIsOpenAndTheBankHasCommittedMoney() {
        some = Applications.open("");
        Banking.commit(UUID.fromString(some.programme()), some.bank(), "100");
    }

    @Test
    void twoPersonsOfTheBankApproveAndTheAmountIsSetAside() {
        String path = some.assigned("maker");
        post(some.banker("colleague"), path + "/recommend", APPROVE)
                .statusCode(409)
                .body("errors[0].code", equalTo("NOT_YOUR_REVIEW"));
        post(some.banker("maker"), path + "/recommend", APPROVE).statusCode(200).body("status", equalTo("RECOMMENDED"));
        post(some.banker("maker"), path + "/confirm", "")
                .statusCode(409)
                .body("errors[0].code", equalTo("MAKER_IS_CHECKER"));
        post(some.officer("officer"), path + "/confirm", "").statusCode(403);
        String allocation = post(some.banker("checker"), path + "/confirm", "")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("decision.approvedAmount.amount", equalTo("40.00"))
                .body("decision.eligibility.outcome", equalTo("UNKNOWN"))
                .body("decision.allocationId", notNullValue())
                .extract()
                .path("decision.allocationId");
        get(some.clerk(), "/allocations/" + allocation)
                .statusCode(200)
                .body("applicationId", equalTo(id(path)))
                .body("organizationId", equalTo(some.company().toString()));
        get(some.banker("x"), path + "/reviews")
                .statusCode(200)
                .body("items.maker", contains("maker"))
                .body("items.checker", contains("checker"));
        get(some.clerk(), path + "/reviews").statusCode(403);

        List<String> told = Applications.told(id(path), 2);
        CONTRACTS.mustDescribe("application-submitted", told.get(0));
        CONTRACTS.mustDescribe("application-approved", told.get(1));
        assertThat(told.get(0))
                .doesNotContain(some.company().toString(), some.bank().toString());
    }

    @Test
    void whatIsNotCoveredIsNotApproved() {
        approve(some.assigned("maker"));
        Applications other =
                new Applications(some.sponsor(), some.bank(), UUID.randomUUID(), some.programme(), some.window());
        approve(other.assigned("maker"));
        Applications third =
                new Applications(some.sponsor(), some.bank(), UUID.randomUUID(), some.programme(), some.window());
        String path = third.assigned("maker");
        post(some.banker("maker"), path + "/recommend", APPROVE).statusCode(200);
        post(some.banker("checker"), path + "/confirm", "")
                .statusCode(409)
                .body("errors[0].code", equalTo("NOT_COVERED"));
        get(some.banker("checker"), path).body("status", equalTo("RECOMMENDED"));
        get(some.banker("checker"), path + "/reviews").body("items.status", contains("RECOMMENDED"));
    }

    private void approve(String path) {
        post(some.banker("maker"), path + "/recommend", APPROVE).statusCode(200);
        post(some.banker("checker"), path + "/confirm", "").statusCode(200);
    }

    @Test
    void oneOfManyCheckersDecides() {
        String path = some.assigned("maker");
        post(some.banker("maker"), path + "/recommend", APPROVE).statusCode(200);
        List<CompletableFuture<Integer>> sent = Stream.of("one", "two", "three", "four")
                .map(checker -> CompletableFuture.supplyAsync(() -> post(some.banker(checker), path + "/confirm", "")
                        .extract()
                        .statusCode()))
                .toList();
        List<Integer> statuses = sent.stream().map(CompletableFuture::join).toList();
        assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409 || status == 412);
        get(some.clerk(), "/allocations").body("items.applicationId", contains(id(path)));
    }

    @Test
    void aRecommendationCanBeSentBackAndTheApplicationGivenToSomebodyElse() {
        String path = some.assigned("maker");
        post(some.banker("maker"), path + "/recommend", APPROVE).statusCode(200);
        post(some.banker("maker"), path + "/send-back", "{\"reason\": \"Why?\"}")
                .statusCode(409);
        post(some.banker("checker"), path + "/send-back", "{\"reason\": \"Why so much?\"}")
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"));
        get(some.banker("x"), path + "/reviews").body("items.sentBackFor", contains("Why so much?"));
        post(some.officer("officer"), path + "/assign", "{\"reviewer\": \"colleague\"}")
                .statusCode(200);
        post(some.banker("maker"), path + "/recommend", APPROVE).statusCode(409);
        post(some.banker("colleague"), path + "/recommend", APPROVE).statusCode(200);
        post(some.banker("maker"), path + "/confirm", "").statusCode(200);
    }

    @Test
    void whoeverHandedItInHasNoSayInIt() {
        String body = some.body();
        String path = "/applications/"
                + post(some.officer("both"), "/applications", body).extract().path("id");
        post(some.clerk(), path + "/submit", "").statusCode(200);
        post(some.officer("officer"), path + "/complete", "").statusCode(200);
        for (ValidatableResponse assigned : List.of(
                post(some.officer("both"), path + "/assign", "{\"reviewer\": \"maker\"}"),
                post(some.officer("officer"), path + "/assign", "{\"reviewer\": \"clerk\"}"))) {
            assigned.statusCode(409).body("errors[0].code", equalTo("CONFLICT_OF_INTEREST"));
        }
        post(some.officer("officer"), path + "/assign", "{}")
                .statusCode(422)
                .body("errors[0].code", equalTo("REVIEWER_MISSING"));
    }

    @Test
    void oneThatIsReturnedIsMendedOnADayToComeAndGetsALaterOne() {
        String path = some.submitted();
        giveBack(path, "2020-01-01")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/mendUntil"))
                .body("errors[0].code", equalTo("IN_THE_PAST"));
        String today = Applications.local(0).substring(0, 10);
        String later = Applications.local(9).substring(0, 10);
        giveBack(path, today).statusCode(200).body("mendUntil", equalTo(today));
        giveBack(path, later).statusCode(200).body("mendUntil", equalTo(later));
        giveBack(path, today).statusCode(422).body("errors[0].code", equalTo("BEFORE_GIVEN"));
        post(some.clerk(), path + "/submit", "").statusCode(200);
    }

    private ValidatableResponse giveBack(String path, String until) {
        String body = "{\"reason\": \"No report\", \"mendUntil\": \"" + until + "\"}";
        return post(some.officer("officer"), path + "/return", body);
    }

    @Test
    void whoeverBelongsToTheApplicantDoesNotFindItComplete() {
        String path = some.submitted();
        Applications own = new Applications(some.company(), some.bank(), some.company(), null, null);
        patch(
                        bearer("programme-officer", "any", null),
                        "/programmes/" + some.programme(),
                        "{\"sponsorId\": \"" + some.company() + "\"}")
                .statusCode(200);
        post(own.officer("officer"), path + "/complete", "")
                .statusCode(409)
                .body("errors[0].code", equalTo("CONFLICT_OF_INTEREST"));
        post(own.banker("b"), path + "/complete", "").statusCode(200);
    }

    @Test
    void thatItCannotBeAssignedYetIsSaidBeforeThatNobodyIsNamed() {
        String undirected = some.body().replace("\"providerId\": \"" + some.bank() + "\",", "");
        String path = "/applications/"
                + post(some.clerk(), "/applications", undirected).extract().path("id");
        post(some.officer("officer"), path + "/assign", "{}")
                .statusCode(409)
                .body("errors[0].code", equalTo("NOT_POSSIBLE_IN_STATE"));
    }

    @Test
    void theSchemaKeepsMakerAndCheckerApartToo() {
        String path = some.assigned("maker");
        approve(path);
        Assertions.assertThatThrownBy(() -> pool.preparedQuery(
                                "update application_review set checker = maker where application_id = $1")
                        .executeAndAwait(Tuple.of(UUID.fromString(id(path)))))
                .hasMessageContaining("check constraint");
    }
}
