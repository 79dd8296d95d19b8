package org.mainspring.funding;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.mainspring.funding.Funding.PROGRAMMES;
import static org.mainspring.funding.Funding.announce;
import static org.mainspring.funding.Funding.facts;
import static org.mainspring.funding.Funding.officer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.testkit.Samples;

/** What this service tells keeps the schemas that it is committed to. */
@QuarkusTest
class FactsTest {

    private static final Samples CONTRACTS = Samples.in("contracts/messages");

    @Inject
    Neighbours neighbours;

    @Inject
    ObjectMapper json;

    @Test
    void whatIsToldOfProgrammesKeepsItsSchema() throws IOException {
        // The fullest and the barest that can be announced.
        String full = announce("""
                        {"kind": "SPECIAL_CREDIT", "names": {"zh": "专项金融", "en": "Special finance"}, "currency": "CNY",
                         "sponsorId": "%s", "periodStart": "2021-01-01", "periodEnd": "2025-12-31",
                         "announcedTotal": {"value": "3200.00", "qualifier": "EXACT", "unit": "CNY", "asOf": "2021-07-01",
                           "period": "2021/2025", "scope": "city", "source": "report", "note": "as printed"},
                         "announcedDisbursed": {"value": "800", "qualifier": "MORE_THAN"},
                         "announcedBeneficiaries": {"value": 1000, "qualifier": "MORE_THAN"},
                         "providers": [{"organizationId": "%s"},
                           {"organizationId": "%s", "committed": {"amount": "5", "currency": "CNY"}}],
                         "eligibilityRule": {"scheme": "CENTRE", "levels": ["NATIONAL"]}, "externalId": "test/told"}""".formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()))
                .statusCode(201)
                .extract()
                .path("id");
        officer()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "*")
                .body("{\"targetGroup\": \"centres\"}")
                .patch(PROGRAMMES + "/" + full)
                .then()
                .statusCode(200);
        String bare = announce("{\"kind\": \"GRANT\", \"names\": {\"en\": \"Bare\"}, \"currency\": \"CNY\"}")
                .extract()
                .path("id");

        CONTRACTS.mustDescribe("programme-announced", told(full, 2, 0));
        CONTRACTS.mustDescribe("programme-changed", told(full, 2, 1));
        CONTRACTS.mustDescribe("programme-announced", told(bare, 1, 0));
    }

    @Test
    void whatIsToldOfProposalsKeepsItsSchema() throws IOException {
        UUID confirmed = UUID.randomUUID();
        UUID refused = UUID.randomUUID();
        String outcome = "{\"outcomeId\": \"%s\", \"kind\": \"PROGRAMME\", \"recordId\": \"%s\"}";
        neighbours.tellOutcome(outcome.formatted(confirmed, Funding.announceForCentres()));
        neighbours.tellOutcome(outcome.formatted(refused, UUID.randomUUID()));

        CONTRACTS.mustDescribe("proposal-confirmed", told(confirmed, 1, 0));
        CONTRACTS.mustDescribe("proposal-refused", told(refused, 1, 0));
    }

    @Test
    void whatIsToldOfRulesKeepsItsSchema() throws IOException {
        String programme = announce("{\"kind\": \"GRANT\", \"names\": {\"en\": \"Ruled\"}, \"currency\": \"CNY\"}")
                .extract()
                .path("id");
        officer()
                .body("""
                        {"inForceFrom": "2021-01-01", "note": "all of it", "condition": {"code": "ALL", "label": "All", "all": [
                          {"holds": {"scheme": "CENTRE", "levels": ["NATIONAL"]}},
                          {"any": [{"not": {"fact": "KIND", "in": ["BANK"]}},
                            {"fact": "EMPLOYEES", "comparison": "AT_LEAST", "thresholds": [{"from": "2021-01-01", "value": "5"}]}]}]}}""")
                .post(PROGRAMMES + "/" + programme + "/rule-sets")
                .then()
                .statusCode(201);
        officer().body("""
                        {"code": "TOLD", "names": {"en": "Told"}, "type": "BOOLEAN", "confidential": true}""").post("/funding/v1/fact-kinds").then().statusCode(201);

        CONTRACTS.mustDescribe("rule-set-added", told(programme, 2, 1));
        CONTRACTS.mustDescribe("fact-kind-defined", told("TOLD", 1, 0));
    }

    private String told(Object subject, int facts, int index) throws IOException {
        await().untilAsserted(() -> facts(subject).body("items", hasSize(facts)));
        JsonNode feed = json.readTree(facts(subject).extract().asString());
        return feed.path("items").path(index).path("data").toString();
    }
}
