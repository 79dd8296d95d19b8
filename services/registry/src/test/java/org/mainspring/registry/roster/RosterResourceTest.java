package org.mainspring.registry.roster;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mainspring.registry.roster.Rosters.id;
import static org.mainspring.registry.roster.Rosters.organization;
import static org.mainspring.registry.roster.Rosters.selected;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;

@QuarkusTest
class RosterResourceTest {

    @Test
    void aListKeepsItsOrderAndSaysWhomTheRegistryKnows() {
        String company = Registry.company("Listed One");
        String externalId = "test/" + UUID.randomUUID();
        ValidatableResponse made = Rosters.of(
                        "{\"names\": {\"en\": \"Nobody knows\"}}",
                        organization(company),
                        "{\"externalId\": \"" + externalId + "\", \"names\": {\"zh\": \"后来者\"}}")
                .statusCode(201)
                .body("size", equalTo(3))
                .body("displayName", equalTo("Listed companies"))
                .body("selection", nullValue());
        given().get(made.extract().header("Location"))
                .then()
                .statusCode(200)
                .body(equalTo(made.extract().asString()));
        String members = "/rosters/" + made.extract().path("id") + "/members";
        Registry.get(members)
                .statusCode(200)
                .body("items.place", contains(1, 2, 3))
                .body("items[0].organization", nullValue())
                .body("items[0].names.en", equalTo("Nobody knows"))
                .body("items[1].organization.displayName", equalTo("Listed One"))
                .body("items[2].organization", nullValue());
        Messages.mustKeepContract(
                "roster-registered",
                Registry.facts(made.extract().path("id"), 1).get(0));

        Registry.post("/organizations", """
                        {"names": {"zh": "后来者"}, "kind": "COMPANY", "externalId": "%s"}""".formatted(externalId)).statusCode(201);
        Registry.get(members).body("items[2].organization.displayName", equalTo("后来者"));
        Registry.get(members + "?limit=2&sort=-place").body("items.place", contains(3, 2));
        Registry.get(members + "?sort=name").statusCode(400);
    }

    @Test
    void aSelectionIsResolvedOnce() {
        String market = "M" + UUID.randomUUID();
        String district = "District of " + market;
        company("B listed", market, district);
        company("A listed", market, "Elsewhere");
        company("Not listed", "X", district);
        String roster = id(selected("\"market\": \"" + market + "\"").body("selection.market", equalTo(market)));
        Registry.get("/rosters/" + roster + "/members")
                .body("items.organization.displayName", contains("A listed", "B listed"));
        String inDistrict = id(selected(
                "\"market\": \"%s\", \"district\": \"%s\", \"kind\": \"COMPANY\", \"ownership\": \"PRIVATE\", \"industry\": \"chips\""
                        .formatted(market, district)));
        Registry.get("/rosters/" + inDistrict).body("size", equalTo(1));
        company("Late", market, district);
        Registry.get("/rosters/" + roster).body("size", equalTo(2));
        Messages.mustKeepContract(
                "roster-registered", Registry.facts(inDistrict, 1).get(0));
    }

    @Test
    void aSelectionIsByRecognitionToo() {
        String scheme = Registry.scheme();
        String holder = Registry.company("Holder");
        Registry.post("/recognitions", """
                        {"organizationId": "%s", "scheme": "%s", "level": "MUNICIPAL"}""".formatted(holder, scheme)).statusCode(201);
        selected("\"scheme\": \"" + scheme + "\"").body("size", equalTo(1));
        selected("\"scheme\": \"%s\", \"level\": \"MUNICIPAL\"".formatted(scheme))
                .body("size", equalTo(1));
        selected("\"scheme\": \"%s\", \"level\": \"NATIONAL\"".formatted(scheme))
                .statusCode(422)
                .body("errors[0].code", equalTo("SELECTION_EMPTY"))
                .body("errors[0].pointer", equalTo("/selection"));
        selected("\"level\": \"NATIONAL\"").statusCode(400);
    }

    @Test
    void whatCannotBeIsRefusedByItsPlace() {
        String company = Registry.company("Twice");
        Rosters.of(organization(company), organization(company))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/members/1"))
                .body("errors[0].code", equalTo("MEMBER_REPEATED"));
        Rosters.of(organization(company), organization(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/members/1/organizationId"));
        Rosters.of("{}").statusCode(400);
        Rosters.of().statusCode(400);
        Rosters.of("{\"uscc\": \"short\"}").statusCode(400).body("errors[0].pointer", equalTo("/members/0/uscc"));
        Registry.post("/rosters", "{\"names\": {\"en\": \"Neither\"}}").statusCode(400);
        Registry.post("/rosters", """
                        {"names": {"en": "Both"}, "members": [{"externalId": "x"}], "selection": {"kind": "BANK"}}""").statusCode(400);
        Registry.post("/rosters", """
                        {"names": {"en": "Sourced"}, "members": [{"externalId": "x"}], "source": "nobody"}""").statusCode(422).body("errors[0].pointer", equalTo("/source"));
        Registry.get("/rosters/" + UUID.randomUUID()).statusCode(404);
        Registry.get("/rosters/" + UUID.randomUUID() + "/members").statusCode(404);
    }

    @Test
    void rostersAreListedOnePageAfterTheOther() {
        String externalId = "test/" + UUID.randomUUID();
        String body = """
                {"names": {"en": "Once"}, "members": [{"names": {"en": "One"}}], "externalId": "%s"}""".formatted(externalId);
        String roster = id(Registry.post("/rosters", body));
        Registry.post("/rosters", body).statusCode(409).body("errors[0].pointer", equalTo("/externalId"));
        Registry.get("/rosters?externalId=" + externalId).body("items.id", contains(roster));
        List<String> members = Collections.nCopies(250, "{\"names\": {\"en\": \"One of many\"}}");
        String many = id(Rosters.of(members.toArray(String[]::new)));
        List<Integer> places = new ArrayList<>();
        String cursor = "";
        do {
            ValidatableResponse page = Registry.get("/rosters/" + many + "/members?limit=100" + cursor)
                    .statusCode(200);
            places.addAll(page.extract().path("items.place"));
            String next = page.extract().path("nextCursor");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        assertThat(places).hasSize(250).isSorted().doesNotHaveDuplicates();
        Registry.get("/rosters?limit=1").body("items", hasSize(1));
    }

    private static void company(String name, String market, String district) {
        Registry.post("/organizations", """
                        {"names": {"en": "%s"}, "kind": "COMPANY", "ownership": "PRIVATE", "industry": "chips",
                         "listing": "%s:688001", "district": "%s"}""".formatted(name, market, district)).statusCode(201);
    }
}
