package org.mainspring.funding.programme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.funding.Funding.PROGRAMMES;
import static org.mainspring.funding.Funding.announce;
import static org.mainspring.funding.Funding.facts;
import static org.mainspring.funding.Funding.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class ProgrammeResourceTest {

    @Test
    void anAnnouncedProgrammeComesBackAsItWasTold() {
        UUID bank = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        ValidatableResponse announced =
                announce("""
                        {"kind": "SPECIAL_CREDIT", "currency": "CNY", "externalId": "test/finance",
                         "names": {"en": "Special financial support", "zh": "“十四五”企业技术中心专项金融支持"},
                         "agreedIn": 2021, "signedOn": "2021-07-21", "periodStart": "2021-01-01",
                         "periodEnd": "2025-12-31", "targetGroup": "enterprise technology centres",
                         "announcedTotal": {"value": "320000000000.00", "qualifier": "EXACT", "note": "as printed"},
                         "announcedDisbursed": {"value": "80000000000.00", "qualifier": "MORE_THAN", "asOf": "2022-07-21"},
                         "announcedBeneficiaries": {"value": 1000, "qualifier": "MORE_THAN"},
                         "providers": [{"organizationId": "%s"},
                           {"organizationId": "%s", "committed": {"amount": "5", "currency": "CNY"}}],
                         "eligibilityRule": {"scheme": "ENTERPRISE_TECHNOLOGY_CENTRE", "levels": ["NATIONAL"]},
                         "source": "sitic-2022-zh"}""".formatted(bank, other)).statusCode(201).header("ETag", "\"0.zh\"");

        ValidatableResponse read = given().header("Accept-Language", "en")
                .get(announced.extract().header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0.en\"")
                .body("displayName", equalTo("Special financial support"))
                .body("announcedTotal.value", equalTo("320000000000.00"))
                .body("announcedTotal.qualifier", equalTo("EXACT"))
                .body("announcedTotal.note", equalTo("as printed"))
                .body("announcedTotal", not(hasKey("unit")))
                .body("announcedDisbursed.qualifier", equalTo("MORE_THAN"))
                .body("announcedDisbursed.asOf", equalTo("2022-07-21"))
                .body("announcedBeneficiaries.value", equalTo("1000"))
                .body("providers.organizationId", contains(bank.toString(), other.toString()))
                .body("providers[0]", not(hasKey("committed")))
                .body("providers[1].committed.amount", equalTo("5.00"))
                .body("eligibilityRule.levels", contains("NATIONAL"))
                .body("$", not(hasKey("sponsorId")));
        // What the write answered is what a read answers, the language of the name apart.
        read.body(equalTo(announced
                .extract()
                .asString()
                .replaceFirst("\"displayName\":\"[^\"]*\"", "\"displayName\":\"Special financial support\"")));
    }

    @Test
    void programmesAreFoundByNameAndByWhoStandsBehindThem() {
        UUID sponsor = UUID.randomUUID();
        UUID provider = UUID.randomUUID();
        announce("""
                        {"kind": "CREDIT_GUARANTEE", "currency": "CNY", "externalId": "test/found", "sponsorId": "%s",
                         "names": {"en": "Photonics grant", "zh": "光电资助"},
                         "providers": [{"organizationId": "%s"}]}""".formatted(sponsor, provider)).statusCode(201);
        for (String[] filter : new String[][] {
            {"q", "photonics"}, {"q", "光电"}, {"externalId", "test/found"},
            {"sponsorId", sponsor.toString()}, {"providerId", provider.toString()}, {"kind", "CREDIT_GUARANTEE"}
        }) {
            given().queryParam(filter[0], filter[1])
                    .get(PROGRAMMES)
                    .then()
                    .statusCode(200)
                    .body("items.externalId", contains("test/found"));
        }
        given().queryParam("providerId", sponsor).get(PROGRAMMES).then().body("items", hasSize(0));
        given().queryParam("bank", provider).get(PROGRAMMES).then().statusCode(400);
    }

    @Test
    void aMergePatchChangesWhatItNames() {
        String location = announce("""
                        {"kind": "INNOVATION_VOUCHER", "names": {"en": "Vouchers"}, "currency": "CNY", "note": "no amounts",
                         "providers": [{"organizationId": "0197a9d6-3000-7000-8000-000000000001"},
                           {"organizationId": "0197a9d6-3000-7000-8000-000000000002"}]}""").statusCode(201).extract().header("Location");
        patch(location, null, "{}").statusCode(428);
        patch(location, "\"3.zh\"", "{}").statusCode(412);
        patch(location, "\"0.zh\"", "{}").statusCode(200).header("ETag", "\"0.zh\"");
        patch(location, "\"0.zh\"", """
                        {"note": null, "announcedTotal": {"value": "7", "qualifier": "ABOUT"},
                         "providers": [{"organizationId": "0197a9d6-3000-7000-8000-000000000002"},
                           {"organizationId": "0197a9d6-3000-7000-8000-000000000001",
                            "committed": {"amount": "8.00", "currency": "CNY"}}]}""")
                .statusCode(200)
                .header("ETag", "\"1.zh\"")
                .body("note", nullValue())
                .body("providers[1].committed.amount", equalTo("8.00"));
        patch(location, "\"1.zh\"", "{\"announcedTotal\": {\"qualifier\": \"EXACT\"}}")
                .statusCode(422)
                .body("errors[0].code", equalTo("COMMITTED_ABOVE_TOTAL"));
        patch(location, "\"1.zh\"", "{\"announcedTotal\": null, \"providers\": null}")
                .statusCode(200)
                .header("ETag", "\"2.zh\"");
        given().get(location)
                .then()
                .header("ETag", "\"2.zh\"")
                .body("$", not(hasKey("announcedTotal")))
                .body("$", not(hasKey("providers")));
    }

    @Test
    void whatDoesNotGoTogetherIsRefusedWithItsPlace() {
        refused("\"periodStart\": \"2021-01-01\", \"periodEnd\": \"2021-01-01\"", "/periodEnd");
        refused("\"signedOn\": \"2022-01-02\", \"periodEnd\": \"2022-01-01\"", "/signedOn");
        refused("\"agreedIn\": 2022, \"signedOn\": \"2021-12-31\"", "/agreedIn");
        refused("\"agreedIn\": 2022, \"periodEnd\": \"2021-12-31\"", "/agreedIn");
        refused(
                "\"announcedTotal\": {\"value\": \"1\", \"qualifier\": \"EXACT\"},"
                        + " \"announcedDisbursed\": {\"value\": \"2\", \"qualifier\": \"EXACT\"}",
                "/announcedDisbursed/value");
        refused(
                "\"announcedBeneficiaries\": {\"value\": \"1.5\", \"qualifier\": \"EXACT\"}",
                "/announcedBeneficiaries/value");
        refused(
                "\"announcedTotal\": {\"value\": \"1\", \"qualifier\": \"EXACT\", \"unit\": \"USD\"}",
                "/announcedTotal/unit");
        refused(
                "\"providers\": [{\"organizationId\": \"" + UUID.randomUUID()
                        + "\", \"committed\": {\"amount\": \"1\", \"currency\": \"USD\"}}]",
                "/providers/0/committed/currency");
        announce("{\"kind\": \"GRANT\", \"names\": {\"en\": \"x\"}, \"currency\": \"yuan\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/currency"));
        announce(
                        "{\"kind\": \"GRANT\", \"names\": {\"en\": \"x\"}, \"currency\": \"CNY\", \"eligibilityRule\": {\"scheme\": \"A\", \"levels\": []}}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/eligibilityRule/levels"));
        announce(
                        "{\"kind\": \"GRANT\", \"names\": {\"en\": \"x\"}, \"currency\": \"CNY\", \"announcedTotal\": {\"value\": \"1e99\", \"qualifier\": \"EXACT\"}}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/announcedTotal/value"));
        announce(
                        "{\"kind\": \"GRANT\", \"names\": {\"en\": \"x\"}, \"currency\": \"CNY\", \"signedOn\": \"+999999999-01-01\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/signedOn"));
    }

    @Test
    void textThatNobodyCanSeeIsRefusedWithItsPlace() {
        for (String member : new String[] {"note", "targetGroup"}) {
            for (String unseen :
                    new String[] {" ", "\\t\\n", "\u3000", "\u200b\u2060", "\u3164\u115f\u1160\uffa0\u2800"}) {
                announce("{\"kind\": \"GRANT\", \"names\": {\"en\": \"x\"}, \"currency\": \"CNY\", \"" + member
                                + "\": \"" + unseen + "\"}")
                        .statusCode(400)
                        .body("errors[0].pointer", equalTo("/" + member));
            }
        }
    }

    @Test
    void aRuleNamesALevelOnce() {
        announce("""
                        {"kind": "GRANT", "names": {"en": "x"}, "currency": "CNY",
                         "eligibilityRule": {"scheme": "A", "levels": ["B", "C", "B"]}}""").statusCode(400).body("errors[0].pointer", equalTo("/eligibilityRule/levels"));
    }

    @Test
    void aPatchToAnotherProgrammesExternalIdIsRefusedWithItsPlace() {
        announce(
                        "{\"kind\": \"GRANT\", \"names\": {\"en\": \"First\"}, \"currency\": \"CNY\", \"externalId\": \"test/first\"}")
                .statusCode(201);
        String second = announce("{\"kind\": \"GRANT\", \"names\": {\"en\": \"Second\"}, \"currency\": \"CNY\"}")
                .extract()
                .header("Location");
        patch(second, "*", "{\"externalId\": \"test/first\"}")
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/externalId"));
    }

    @Test
    void theSameExternalIdIsRefusedTheSecondTime() {
        String body =
                "{\"kind\": \"GRANT\", \"names\": {\"en\": \"Twice\"}, \"currency\": \"CNY\", \"externalId\": \"test/twice\"}";
        announce(body).statusCode(201);
        announce(body).statusCode(409).body("errors[0].pointer", equalTo("/externalId"));
    }

    @Test
    void theSameIdempotencyKeyMakesOneProgramme() {
        String key = UUID.randomUUID().toString();
        String body =
                "{\"kind\": \"TAX_INCENTIVE\", \"names\": {\"en\": \"Once\"}, \"currency\": \"CNY\", \"announcedTotal\": {\"value\": \"1.50\", \"qualifier\": \"TOP\"}}";
        String first = announceWith(key, body).statusCode(201).extract().asString();
        announceWith(key, body).statusCode(201).body(equalTo(first));
        announceWith(key, body.replace("1.50", "1.51")).statusCode(422);
        given().queryParam("kind", "TAX_INCENTIVE").get(PROGRAMMES).then().body("items", hasSize(1));
    }

    @Test
    void onlyAProgrammeOfficerMayWrite() {
        String body = "{\"kind\": \"GRANT\", \"names\": {\"en\": \"Nobody\"}, \"currency\": \"CNY\"}";
        given().contentType(ContentType.JSON).body(body).post(PROGRAMMES).then().statusCode(401);
        given().header("Authorization", TestTokens.bearer("registry-officer", "bank-officer"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(PROGRAMMES)
                .then()
                .statusCode(403);
    }

    @Test
    void everyChangeStandsInTheFeed() {
        String id = announce("{\"kind\": \"GRANT\", \"names\": {\"en\": \"Fed\"}, \"currency\": \"CNY\"}")
                .extract()
                .path("id");
        patch(PROGRAMMES + "/" + id, "*", "{\"targetGroup\": \"everybody\"}").statusCode(200);
        Awaitility.await().untilAsserted(() -> facts(id)
                .body(
                        "items.type",
                        contains(
                                "org.mainspring.funding.programme-announced.v1",
                                "org.mainspring.funding.programme-changed.v1")));
    }

    private static void refused(String members, String pointer) {
        announce("{\"kind\": \"GRANT\", \"names\": {\"en\": \"Refused\"}, \"currency\": \"CNY\", " + members + "}")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static ValidatableResponse announceWith(String key, String body) {
        return officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PROGRAMMES)
                .then();
    }

    private static ValidatableResponse patch(String location, String ifMatch, String body) {
        var request = officer()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch(location)
                .then();
    }
}
