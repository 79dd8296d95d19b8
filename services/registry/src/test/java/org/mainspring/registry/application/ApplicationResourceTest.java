package org.mainspring.registry.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

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
class ApplicationResourceTest {

    private String scheme;
    private String round;
    private String company;
    private String clerk;

    @BeforeEach
    void aRoundIsOpenAndACompanyThere() {
        scheme = Rounds.scheme("NATIONAL", "");
        round = Rounds.open(scheme, "NATIONAL", "");
        company = Registry.company("Applicant");
        clerk = TestTokens.holder("enterprise").organization(company).bearer();
    }

    @Test
    void anEnterpriseFilesItsApplicationAndIsToldWhatIsMissing() {
        ValidatableResponse filed = Rounds.post(clerk, "/applications", "{\"roundId\": \"" + round + "\"}")
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("organization.displayName", equalTo("Applicant"))
                .body("assessment.complete", equalTo(false))
                .body("assessment.findings.outcome", contains("MISSING", "MISSING"));
        String location = filed.extract().header("Location");
        given().header("Authorization", clerk)
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(filed.extract().header("ETag")))
                .body(equalTo(filed.extract().asString()));

        String path = "/applications/" + filed.extract().path("id");
        Rounds.post(clerk, path + "/submit", "").statusCode(200).body("status", equalTo("INCOMPLETE"));
        Rounds.patch(clerk, path, "{" + Rounds.filing("149.5") + "}")
                .statusCode(200)
                .header("ETag", equalTo("\"2.zh\""))
                .body("assessment.complete", equalTo(true))
                .body("assessment.qualified", equalTo(false))
                .body("assessment.findings[0].value", equalTo("149.5"));
        Rounds.patch(clerk, path, "{\"note\": \"New\"}").statusCode(200).body("values.measure", contains("RD_STAFF"));
        Rounds.post(clerk, path + "/submit", "").statusCode(200).body("status", equalTo("SUBMITTED"));
        Rounds.patch(clerk, path, "{\"note\": null}").statusCode(409);
        Rounds.post(path + "/return", "{\"reason\": \"The report is of 2019\"}")
                .statusCode(200)
                .body("status", equalTo("INCOMPLETE"))
                .body("remark", equalTo("The report is of 2019"));
        Rounds.post(clerk, path + "/submit", "").statusCode(200).body("remark", nullValue());
        Rounds.post(path + "/complete", "").statusCode(200).body("status", equalTo("COMPLETE"));
        String id = filed.extract().path("id");
        Rounds.as(clerk, "/applications").body("items.id", contains(id));
        Rounds.get("/applications?roundId=" + round + "&status=COMPLETE").body("items.id", contains(id));
        Rounds.get("/applications?roundId=" + round + "&status=DRAFT").body("items", empty());
        Rounds.get("/applications?organizationId=" + company).body("items.id", contains(id));
    }

    @Test
    void toAStrangerThereIsNoApplication() {
        String id = Rounds.complete(round, company);
        String stranger = TestTokens.holder("enterprise")
                .organization(Registry.company("Stranger"))
                .bearer();
        String nobody = TestTokens.bearer("enterprise");
        for (String token : List.of(stranger, nobody, Rounds.token("somebody"))) {
            Rounds.as(token, "/applications/" + id).statusCode(404);
            Rounds.as(token, "/applications?roundId=" + round).statusCode(200).body("items", empty());
        }
        for (String verb : List.of("submit", "withdraw")) {
            Rounds.post(stranger, "/applications/" + id + "/" + verb, "{\"reason\": \"Mine\"}")
                    .statusCode(404);
        }
        Rounds.patch(stranger, "/applications/" + id, "{}").statusCode(404);
        Rounds.post(stranger, "/applications", Rounds.application(round, company))
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_YOURS"));
        Rounds.post(nobody, "/applications", "{\"roundId\": \"" + round + "\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("ORGANIZATION_MISSING"));
        given().get(Registry.ROOT + "/applications/" + id).then().statusCode(401);
    }

    @Test
    void anOrganizationAppliesOnceInARoundHoweverManySendItAtOnce() {
        List<CompletableFuture<Integer>> sent = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> Rounds.post(clerk, "/applications", Rounds.application(round, company))
                                .extract()
                                .statusCode()))
                .toList();
        List<Integer> statuses = sent.stream().map(CompletableFuture::join).toList();
        assertThat(statuses).containsOnly(201, 409);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        Rounds.post("/applications", Rounds.application(round, company))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/organizationId"));
    }

    @Test
    void outsideOfTheDaysOfApplyingOnlyOfficersFile() {
        String body = Rounds.round(scheme, "NATIONAL", 2, 9, "");
        String ahead = Registry.post("/rounds", body).extract().path("id");
        refused("TOO_EARLY", Rounds.post(clerk, "/applications", Rounds.application(ahead, company)));
        String over = Registry.post("/rounds", Rounds.round(scheme, "NATIONAL", -9, -1, ""))
                .extract()
                .path("id");
        refused("TOO_LATE", Rounds.post(clerk, "/applications", Rounds.application(over, company)));
        String id = Rounds.complete(over, company);
        Rounds.post("/rounds/" + over + "/review", "{}").statusCode(200).body("closedEarlyFor", nullValue());
        refused("ROUND_NOT_OPEN", Rounds.post("/applications/" + id + "/return", "{\"reason\": \"Late\"}"));
        Rounds.post(clerk, "/applications/" + id + "/withdraw", "{\"reason\": \"Not this year\"}")
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void badInputIsRefusedByItsPlace() {
        String good = Rounds.application(round, company);
        refused(good.replace("RD_STAFF", "PATENTS"), 422, "/values/0/measure");
        refused(good.replace(company, UUID.randomUUID().toString()), 422, "/organizationId");
        refused(good.replace("\"162\"", "162"), 400, "/values/0/value");
        refused(good.replace("0a0a", "0A0A"), 400, "/evidence/0/sha256");
        refused(good.replace("application/pdf", "pdf"), 400, "/evidence/0/mediaType");
        refused(good.replace("\"size\": 1", "\"size\": 0"), 400, "/evidence/0/size");
        refused(good.replace("2021-12-31", "2021-13-31"), 400, "/values/0/asOf");
        Rounds.post("/applications", good.replace(round, UUID.randomUUID().toString()))
                .statusCode(422);
        Rounds.get("/applications?status=GONE").statusCode(400);
        String id = Rounds.post("/applications", good).extract().path("id");
        Rounds.patch(clerk, "/applications/" + id, "{\"organizationId\": null}").statusCode(400);
        Rounds.post("/applications/" + id + "/withdraw", "{\"reason\": \" \"}").statusCode(400);
        Registry.post("/applications/" + id + "/submit", "").statusCode(428);
        Registry.post("/applications/" + id + "/submit", "\"7.zh\"", "").statusCode(412);
        Rounds.post("/applications/" + UUID.randomUUID() + "/submit", "").statusCode(404);
    }

    @Test
    void nothingIsToldOfAnApplicationButThatThereIsOne() {
        String id = Rounds.complete(round, company);
        Rounds.post("/applications/" + id + "/return", "{\"reason\": \"Secret\"}")
                .statusCode(200);
        Rounds.post("/applications/" + id + "/withdraw", "{\"reason\": \"Secret\"}")
                .statusCode(200);
        List<Map<String, Object>> facts = Registry.facts(id, 4);
        Messages.mustKeepContract("application-submitted", facts.get(0));
        Messages.mustKeepContract("application-completed", facts.get(1));
        Messages.mustKeepContract("application-returned", facts.get(2));
        Messages.mustKeepContract("application-withdrawn", facts.get(3));
        assertThat(facts.toString()).doesNotContain("Secret", company, "RD_STAFF");
    }

    @Test
    void whoHoldsTheLowerLevelIsFoundToDoSo() {
        String upgrade = Rounds.scheme("NATIONAL", ", \"lowerLevel\": {\"level\": \"MUNICIPAL\", \"years\": 1}");
        String higher = Rounds.open(upgrade, "NATIONAL", "");
        String id = Rounds.post("/applications", Rounds.application(higher, company))
                .body("assessment.findings.outcome", contains("MET", "MET", "NOT_MET"))
                .extract()
                .path("id");
        Registry.post("/recognitions", """
                        {"organizationId": "%s", "scheme": "%s", "level": "MUNICIPAL", "conferredOn": "2020-01-01"}""".formatted(company, upgrade)).statusCode(201);
        Rounds.get("/applications/" + id)
                .body("assessment.qualified", equalTo(true))
                .body("assessment.findings.kind", hasItem("LOWER_LEVEL"));
    }

    private static void refused(String body, int status, String pointer) {
        Rounds.post("/applications", body).statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }

    private static void refused(String code, ValidatableResponse answer) {
        answer.statusCode(409).body("errors[0].code", equalTo(code));
    }
}
