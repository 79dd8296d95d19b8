package org.mainspring.registry.agreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
class AgreementResourceTest {

    @Test
    void anAgreementShowsItsPartiesByNameInTheOrderOfSigning() {
        String lead = Registry.company("Turbine Works");
        String huang = UUID.randomUUID().toString();
        ValidatableResponse created = register(
                        "JOINT_INNOVATION_PROGRAMME", "\"signedOn\": \"2022-07-21\"", person(huang), organization(lead))
                .statusCode(201)
                .header("ETag", equalTo("\"0.zh\""));
        String location = created.extract().header("Location");

        given().get(location)
                .then()
                .statusCode(200)
                .body(equalTo(created.extract().asString()))
                .body("displayName", equalTo("合作协议"))
                .body("signedOn", equalTo("2022-07-21"))
                .body("parties", hasSize(2))
                .body("parties[0].person.id", equalTo(huang))
                .body("parties[0].person.names.zh", equalTo("黄崇祺"))
                .body("parties[0].organization", nullValue())
                .body("parties[1].organization.id", equalTo(lead))
                .body("parties[1].organization.displayName", equalTo("Turbine Works"));
        given().header("Accept-Language", "en")
                .get(location)
                .then()
                .header("ETag", equalTo("\"0.en\""))
                .body("displayName", equalTo("Cooperation agreement"));
    }

    @Test
    void aPartyThatIsRenamedShowsItsPresentNameUnderAnotherTag() {
        String company = Registry.company("Old Name");
        String location =
                register("STRATEGIC_COOPERATION", "", both(company)).extract().header("Location");
        given().header("Authorization", TestTokens.bearer("registry-officer"))
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"names\": {\"en\": \"New Name\"}}")
                .patch(Registry.ROOT + "/organizations/" + company)
                .then()
                .statusCode(200);
        given().header("If-None-Match", "\"0.zh\"")
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0-1.zh\""))
                .body("parties[0].organization.displayName", equalTo("New Name"));
    }

    @Test
    void agreementsAreFoundByPartyKindAndExternalId() {
        String bank = Registry.company("Found Bank");
        String other = Registry.company("Found Other");
        String letter = id(register("RESPONSIBILITY_LETTER", "\"externalId\": \"test/letter\"", both(bank, other)));
        String memorandum = id(register("MEMORANDUM_OF_UNDERSTANDING", "", both(bank, Registry.company("Third"))));

        Registry.get("/agreements?organizationId=" + bank)
                .statusCode(200)
                .body("items.id", contains(letter, memorandum))
                .body("items[0].parties.organization.displayName", contains("Found Bank", "Found Other"));
        Registry.get("/agreements?organizationId=" + other).body("items.id", contains(letter));
        Registry.get("/agreements?kind=MEMORANDUM_OF_UNDERSTANDING&organizationId=" + bank)
                .body("items.id", contains(memorandum));
        Registry.get("/agreements?externalId=test/letter&total=true")
                .body("items.id", contains(letter))
                .body("total", equalTo(1));
        Registry.get("/agreements?organizationId=" + UUID.randomUUID()).body("items", empty());
        Registry.get("/agreements?kind=treaty").statusCode(400).body("errors[0].parameter", equalTo("kind"));
    }

    @Test
    void pagesBySigningHoldEveryAgreementOnceAndTheUndatedFirst() {
        String signer = Registry.company("Frequent Signer");
        var dated = new ArrayList<String>();
        for (String day : List.of("2021-02-04", "2022-08-29", "2019-05-21")) {
            dated.add(id(register("STRATEGIC_COOPERATION", "\"signedOn\": \"%s\"".formatted(day), both(signer))));
        }
        String undated = id(register("STRATEGIC_COOPERATION", "", both(signer)));

        var seen = new ArrayList<String>();
        String next = "";
        while (next != null) {
            ValidatableResponse page = Registry.get("/agreements?limit=1&sort=signedOn&organizationId=" + signer
                    + (next.isEmpty() ? "" : "&cursor=" + next));
            seen.add(page.statusCode(200).extract().path("items[0].id"));
            next = page.extract().path("nextCursor");
        }
        assertThat(seen).containsExactly(undated, dated.get(2), dated.get(0), dated.get(1));
    }

    @Test
    void unknownOrganizationsAreToldByTheirPlace() {
        String known = Registry.company("Known");
        register(
                        "STRATEGIC_COOPERATION",
                        "",
                        organization(known),
                        organization(UUID.randomUUID().toString()),
                        person(UUID.randomUUID().toString()),
                        organization(UUID.randomUUID().toString()))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.code", contains("ORGANIZATION_NOT_FOUND", "ORGANIZATION_NOT_FOUND"))
                .body("errors.pointer", contains("/parties/1/organizationId", "/parties/3/organizationId"));
    }

    @Test
    void whoIsNoPartyOrStandsTwiceIsRefused() {
        String known = organization(Registry.company("Twice"));
        register("STRATEGIC_COOPERATION", "", known, known)
                .statusCode(422)
                .body("errors[0].code", equalTo("DUPLICATE_PARTY"))
                .body("errors[0].pointer", equalTo("/parties/1"));
        register("STRATEGIC_COOPERATION", "", known).statusCode(400).body("errors[0].pointer", equalTo("/parties"));
        register("STRATEGIC_COOPERATION", "", known, "{}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/parties/1"));
        register("STRATEGIC_COOPERATION", "", known, "null")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/parties/1"));
        register("STRATEGIC_COOPERATION", "", known, person("nonsense"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/parties/1/personId"));
        register("treaty", "", known, known).statusCode(400).body("errors[0].pointer", equalTo("/kind"));
        register("TREATY", "", known, person(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors[0].code", equalTo("AGREEMENT_KIND_NOT_FOUND"))
                .body("errors[0].pointer", equalTo("/kind"));
        String many = IntStream.rangeClosed(0, 200)
                .mapToObj(i -> person(UUID.randomUUID().toString()))
                .collect(Collectors.joining(", "));
        register("STRATEGIC_COOPERATION", "", many).statusCode(400).body("errors[0].pointer", equalTo("/parties"));
    }

    @Test
    void aPartyMayLead() {
        String bank = Registry.company("Leading Bank");
        String huang = UUID.randomUUID().toString();
        ValidatableResponse created = register(
                        "STRATEGIC_COOPERATION",
                        "\"leadPartyId\": \"%s\"".formatted(huang),
                        organization(bank),
                        person(huang))
                .statusCode(201)
                .body("lead.person.names.zh", equalTo("黄崇祺"));
        given().get(created.extract().header("Location"))
                .then()
                .body(equalTo(created.extract().asString()));
        register("STRATEGIC_COOPERATION", "\"leadPartyId\": \"%s\"".formatted(UUID.randomUUID()), both(bank))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/leadPartyId"));
    }

    @Test
    void twoHundredPartiesSign() {
        String[] all = IntStream.range(0, 200)
                .mapToObj(i -> person(UUID.randomUUID().toString()))
                .toArray(String[]::new);
        String location = register("RESPONSIBILITY_LETTER", "", all)
                .statusCode(201)
                .extract()
                .header("Location");
        given().get(location).then().body("parties", hasSize(200));
    }

    @Test
    void theSameExternalIdIsRefusedTheSecondTime() {
        String company = Registry.company("Repeated");
        String first = id(register("STRATEGIC_COOPERATION", "\"externalId\": \"test/agr\"", both(company)));
        String detail = register("STRATEGIC_COOPERATION", "\"externalId\": \"test/agr\"", both(company))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/externalId"))
                .extract()
                .path("detail");
        assertThat(detail).contains(first);
    }

    @Test
    void whatIsToldKeepsItsContract() {
        String told = Registry.company("Told");
        String id = id(register(
                "STRATEGIC_COOPERATION",
                "\"signedOn\": \"2022-07-21\", \"externalId\": \"test/told\", \"source\": \"%s\", \"leadPartyId\": \"%s\""
                        .formatted(Registry.source("sitic-2022-zh"), told),
                organization(told),
                person(UUID.randomUUID().toString())));
        String bare = id(register("MEMORANDUM_OF_UNDERSTANDING", "", both(Registry.company("Bare"))));
        List<Map<String, Object>> facts = Registry.facts(id, 1);
        assertThat(facts).hasSize(1);
        Messages.mustKeepContract("agreement-signed", facts.get(0));
        Messages.mustKeepContract("agreement-signed", Registry.facts(bare, 1).get(0));
    }

    @Test
    void onlyARegistryOfficerMayRegister() {
        for (String role : List.of("event-organizer", "programme-officer", "enterprise")) {
            given().header("Authorization", TestTokens.bearer(role))
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .post(Registry.ROOT + "/agreements")
                    .then()
                    .statusCode(403);
        }
        Registry.get("/agreements/" + UUID.randomUUID()).statusCode(404);
    }

    private static String id(ValidatableResponse answer) {
        return answer.statusCode(201).extract().path("id");
    }

    private static String organization(String id) {
        return "{\"organizationId\": \"%s\"}".formatted(id);
    }

    private static String person(String id) {
        return "{\"personId\": \"%s\", \"names\": {\"zh\": \"黄崇祺\"}}".formatted(id);
    }

    private static String[] both(String first, String second) {
        return new String[] {organization(first), organization(second)};
    }

    private static String[] both(String first) {
        return new String[] {organization(first), person(UUID.randomUUID().toString())};
    }

    private static ValidatableResponse register(String kind, String more, String... parties) {
        return Registry.post(
                "/agreements", """
                {"kind": "%s", "names": {"zh": "合作协议", "en": "Cooperation agreement"}, "parties": [%s]%s}""".formatted(kind, String.join(", ", parties), more.isEmpty() ? "" : ", " + more));
    }
}
