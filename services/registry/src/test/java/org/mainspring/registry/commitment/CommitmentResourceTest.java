package org.mainspring.registry.commitment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;

@QuarkusTest
class CommitmentResourceTest {

    private static final String HUANG = UUID.randomUUID().toString();
    private static final String LONG_AGO = "2022-12-31";
    private static final String FAR_AHEAD = "2999-12-31";

    @Inject
    Pool pool;

    @Test
    void aCommitmentShowsWhoWillDoWhatByWhenAndWhatWasReported() {
        String bank = Registry.company("Committed Bank");
        ValidatableResponse made = Registry.post(
                        "/agreements/" + agreement(bank, "") + "/commitments", """
                        {"partyId": "%s", "what": {"zh": "开放专利", "en": "Open patents"}, "dueOn": "%s",
                         "target": {"value": "300", "qualifier": "EXACT", "unit": "patents"}}""".formatted(bank, LONG_AGO))
                .statusCode(201)
                .header("ETag", equalTo("\"0.zh\""))
                .body("status", equalTo("MADE"))
                .body("displayName", equalTo("开放专利"))
                .body("reports", nullValue());
        String location = made.extract().header("Location");
        given().get(location)
                .then()
                .statusCode(200)
                .body(equalTo(made.extract().asString()))
                .body("party.organization.displayName", equalTo("Committed Bank"))
                .body("target.value", equalTo("300"));

        String id = made.extract().path("id");
        report(id, "\"0.zh\"", "2022-10-01", "DONE", ", \"note\": \"All are open\"")
                .statusCode(200);
        String answer = report(id, "\"1.zh\"", "2022-09-01", "IN_PROGRESS", """
                        , "value": {"value": "120.50", "qualifier": "ABOUT", "asOf": "2022-09-01"}""")
                .statusCode(200)
                .header("ETag", equalTo("\"2.zh\""))
                .body("status", equalTo("DONE"))
                .body("reports.asOf", contains("2022-10-01", "2022-09-01"))
                .body("reports[0].note", equalTo("All are open"))
                .body("reports[1].value.value", equalTo("120.50"))
                .extract()
                .asString();
        given().get(location).then().header("ETag", equalTo("\"2.zh\"")).body(equalTo(answer));
    }

    @Test
    void commitmentsComeWithTheirAgreementOrConsortium() {
        String lead = Registry.company("Leading Institute");
        String consortium = Registry.post("/consortia", """
                        {"leadOrganizationId": "%1$s", "members": [{"personId": "%2$s", "names": {"zh": "黄崇祺"}}],
                         "commitments": [%3$s, %4$s]}""".formatted(
                                lead, HUANG, commitment(lead, "2031-01-01"), commitment(HUANG, "2030-01-01")))
                .statusCode(201)
                .extract()
                .path("id");
        Registry.get("/commitments?consortiumId=" + consortium)
                .statusCode(200)
                .body("items.dueOn", contains("2030-01-01", "2031-01-01"))
                .body("items[0].party.person.displayName", equalTo("黄崇祺"))
                .body("items[1].party.organization.id", equalTo(lead));
        Registry.post("/consortia/" + consortium + "/commitments", commitment(lead, "2032-01-01"))
                .statusCode(201)
                .body("consortiumId", equalTo(consortium));
        Registry.get("/commitments?total=true&consortiumId=" + consortium).body("total", equalTo(3));

        String bank = Registry.company("Signing Bank");
        String agreement = agreement(bank, ", \"commitments\": [" + commitment(bank, FAR_AHEAD) + "]");
        Registry.get("/commitments?agreementId=" + agreement).body("items.agreementId", contains(agreement));
        Registry.get("/commitments?agreementId=" + agreement(bank, "")).body("items", empty());
    }

    @Test
    void whatIsOverdueIsOpenAndWasDueBeforeToday() {
        String bank = Registry.company("Late Bank");
        String agreement = agreement(bank, "");
        String late = make(agreement, bank, LONG_AGO);
        String begun =
                make(agreement, bank, LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());
        String done = make(agreement, bank, LONG_AGO);
        String ahead = make(agreement, bank, FAR_AHEAD);
        report(begun, "*", "2022-10-01", "IN_PROGRESS", "").statusCode(200);
        report(done, "*", "2022-10-01", "DONE", "").statusCode(200);

        String ofBank = "/commitments?organizationId=" + bank;
        Registry.get(ofBank + "&overdue=true").statusCode(200).body("items.id", contains(late, begun));
        Registry.get(ofBank + "&overdue=true&status=IN_PROGRESS").body("items.id", contains(begun));
        Registry.get(ofBank + "&overdue=false").body("items.id", contains(done, ahead));
        Registry.get(ofBank + "&status=DONE").body("items.id", contains(done));
        Registry.get(ofBank + "&dueBefore=" + LONG_AGO).body("items", empty());
        Registry.get(ofBank + "&dueBefore=2023-01-01").body("items.id", contains(late, done));
        Registry.get(ofBank + "&sort=-dueOn&limit=1").body("items.id", contains(ahead));
        Registry.get(ofBank + "&overdue=perhaps").statusCode(400);
        Registry.get(ofBank + "&status=LATE").statusCode(400);
        assertThat(pages(ofBank + "&overdue=true")).containsExactly(late, begun);
        assertThat(pages(ofBank)).containsExactly(late, done, begun, ahead);
    }

    @Test
    void aReportNeedsTheVersionThatWasRead() {
        String bank = Registry.company("Reporting Bank");
        String id = make(agreement(bank, ""), bank, FAR_AHEAD);
        String done = "{\"asOf\": \"2022-10-01\", \"status\": \"DONE\"}";
        Registry.post("/commitments/" + id + "/reports", done).statusCode(428);
        Registry.post("/commitments/" + id + "/reports", "\"7.zh\"", done).statusCode(412);
        Registry.post("/commitments/" + id + "/reports", "\"0.zh\"", done).statusCode(200);
        Registry.post("/commitments/" + id + "/reports", "\"0.zh\"", done).statusCode(412);
        Registry.post("/commitments/" + UUID.randomUUID() + "/reports", "*", done)
                .statusCode(404);
        report(id, "*", FAR_AHEAD, "DONE", "").statusCode(422).body("errors[0].pointer", equalTo("/asOf"));
        report(id, "*", "2022-10-01", "MADE", "").statusCode(400).body("errors[0].pointer", equalTo("/status"));
    }

    @Test
    void whatCannotBeIsRefusedByItsPlaceAndLeavesNothingBehind() {
        String bank = Registry.company("Refused Bank");
        String stranger = Registry.company("Stranger");
        register(
                        bank,
                        ", \"commitments\": [" + commitment(bank, FAR_AHEAD) + ", " + commitment(stranger, FAR_AHEAD)
                                + "]")
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_A_PARTY"))
                .body("errors[0].pointer", equalTo("/commitments/1/partyId"));
        Registry.get("/agreements?organizationId=" + bank).body("items", empty());
        Registry.get("/commitments?organizationId=" + bank).body("items", empty());

        String path = "/agreements/" + agreement(bank, "") + "/commitments";
        refused(path, commitment(stranger, FAR_AHEAD), 422, "/partyId");
        refused(path, commitment(bank, "2022-08-28"), 422, "/dueOn");
        refused(path, "{\"partyId\": \"%s\", \"dueOn\": \"2030-01-01\"}".formatted(bank), 400, "/what");
        refused(path, commitment(bank, FAR_AHEAD, ", \"source\": \"nowhere\""), 422, "/source");
        String named = commitment(bank, FAR_AHEAD, ", \"externalId\": \"test/cmt\"");
        Registry.post(path, named).statusCode(201);
        refused(path, named, 409, "/externalId");
        Registry.get("/commitments?externalId=test/cmt").body("items.party.organization.id", contains(bank));
        Registry.post("/agreements/" + UUID.randomUUID() + "/commitments", named)
                .statusCode(404);
        Registry.post("/consortia/" + UUID.randomUUID() + "/commitments", named).statusCode(404);
    }

    @Test
    void whatIsToldKeepsItsContract() {
        Registry.source("report");
        String bank = Registry.company("Told Bank");
        String agreement = agreement(bank, "");
        String id = Registry.post("/agreements/" + agreement + "/commitments", commitment(bank, FAR_AHEAD, """
                        , "target": {"value": "1", "qualifier": "ABOUT", "unit": "CNY", "asOf": "2022-08-29", "period": "2022/2025",
                          "scope": "all", "source": "report", "note": "as printed"}, "externalId": "told/cmt", "source": "report\""""))
                .statusCode(201)
                .extract()
                .path("id");
        report(id, "*", "2022-10-01", "ABANDONED", """
                , "note": "Nobody came", "value": {"value": "0", "qualifier": "EXACT"}""").statusCode(200);
        String bare = make(agreement, HUANG, FAR_AHEAD);
        report(bare, "*", "2022-10-01", "DONE", "").statusCode(200);
        for (String told : List.of(id, bare)) {
            var facts = Registry.facts(told, 2);
            Messages.mustKeepContract("commitment-made", facts.get(0));
            Messages.mustKeepContract("progress-reported", facts.get(1));
        }
    }

    @Test
    void theDatabaseKnowsThatOnlyPartiesCommitThemselves() {
        String bank = Registry.company("Bound Bank");
        String id = make(agreement(bank, ""), bank, FAR_AHEAD);
        UUID stranger = UUID.fromString(Registry.company("Unbound"));
        assertThatThrownBy(() -> pool.preparedQuery("update commitment set organization_id = $1 where id = $2")
                        .executeAndAwait(Tuple.of(stranger, UUID.fromString(id))))
                .hasMessageContaining("foreign key");
    }

    private static List<String> pages(String path) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            ValidatableResponse page = Registry.get(path + "&limit=1" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            seen.addAll(page.statusCode(200).extract().path("items.id"));
            cursor = page.extract().path("nextCursor");
        }
        return seen;
    }

    private static void refused(String path, String body, int status, String pointer) {
        Registry.post(path, body).statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }

    private static ValidatableResponse register(String bank, String more) {
        return Registry.post("/agreements", """
                {"kind": "STRATEGIC_COOPERATION", "names": {"en": "Cooperation"}, "signedOn": "2022-08-29", "parties": [
                  {"organizationId": "%s"}, {"personId": "%s", "names": {"zh": "黄崇祺"}}]%s}""".formatted(bank, HUANG, more));
    }

    private static String agreement(String bank, String more) {
        return register(bank, more).statusCode(201).extract().path("id");
    }

    private static String make(String agreement, String party, String dueOn) {
        return Registry.post("/agreements/" + agreement + "/commitments", commitment(party, dueOn))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String commitment(String party, String dueOn) {
        return commitment(party, dueOn, "");
    }

    private static String commitment(String party, String dueOn, String more) {
        return "{\"partyId\": \"%s\", \"what\": {\"en\": \"Lend\"}, \"dueOn\": \"%s\"%s}".formatted(party, dueOn, more);
    }

    private static ValidatableResponse report(String id, String ifMatch, String asOf, String status, String more) {
        return Registry.post(
                "/commitments/" + id + "/reports",
                ifMatch,
                "{\"asOf\": \"%s\", \"status\": \"%s\"%s}".formatted(asOf, status, more));
    }
}
