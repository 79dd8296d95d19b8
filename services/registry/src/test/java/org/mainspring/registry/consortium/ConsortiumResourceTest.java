package org.mainspring.registry.consortium;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;

@QuarkusTest
class ConsortiumResourceTest {

    @Test
    void anAcademicianIsAMemberUnderTheLeadOfACentre() {
        String centre = Registry.company("Superconducting Centre");
        String huang = UUID.randomUUID().toString();
        ValidatableResponse created = form(centre, "\"signedOn\": \"2022-07-21\"", person(huang))
                .statusCode(201)
                .header("ETag", equalTo("\"0.zh\""));

        given().get(created.extract().header("Location"))
                .then()
                .statusCode(200)
                .body(equalTo(created.extract().asString()))
                .body("names", nullValue())
                .body("displayName", nullValue())
                .body("leadOrganization.id", equalTo(centre))
                .body("leadOrganization.displayName", equalTo("Superconducting Centre"))
                .body("members", hasSize(1))
                .body("members[0].person.id", equalTo(huang))
                .body("members[0].person.displayName", equalTo("黄崇祺"));
    }

    @Test
    void consortiaAreFoundByLeadMemberAndExternalId() {
        String lead = Registry.company("Found Lead");
        String member = Registry.company("Found Member");
        String named = id(form(
                lead,
                "\"externalId\": \"test/con-marine\", \"names\": {\"zh\": \"船舶动力联合体\", \"en\": \"Marine power\"}",
                organization(member)));
        String reversed = id(form(member, "\"signedOn\": \"2022-07-21\"", organization(lead)));

        Registry.get("/consortia?leadOrganizationId=" + lead)
                .statusCode(200)
                .body("items.id", contains(named))
                .body("items[0].displayName", equalTo("船舶动力联合体"))
                .body("items[0].members[0].organization.displayName", equalTo("Found Member"));
        Registry.get("/consortia?organizationId=" + lead).body("items.id", contains(reversed));
        Registry.get("/consortia?externalId=test/con-marine&total=true")
                .body("items.id", contains(named))
                .body("total", equalTo(1));
        Registry.get("/consortia?sort=-signedOn&organizationId=" + member).body("items.id", contains(named));
        Registry.get("/consortia?organizationId=" + UUID.randomUUID()).body("items", empty());
        Registry.get("/consortia/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void whoIsUnknownIsToldByPlace() {
        String nobody = UUID.randomUUID().toString();
        form(nobody, "", organization(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.code", contains("ORGANIZATION_NOT_FOUND", "ORGANIZATION_NOT_FOUND"))
                .body("errors.pointer", contains("/members/0/organizationId", "/leadOrganizationId"));
    }

    @Test
    void theLeadIsNoMemberAndNobodyIsAMemberTwice() {
        String lead = Registry.company("Lead and member");
        String huang = person(UUID.randomUUID().toString());
        form(lead, "", huang, organization(lead))
                .statusCode(422)
                .body("errors[0].code", equalTo("LEAD_IS_MEMBER"))
                .body("errors[0].pointer", equalTo("/members/1/organizationId"));
        form(lead, "", huang, huang).statusCode(422).body("errors[0].code", equalTo("DUPLICATE_PARTY"));
        form(lead, "").statusCode(400).body("errors[0].pointer", equalTo("/members"));
    }

    @Test
    void theSameExternalIdIsRefusedTheSecondTime() {
        String lead = Registry.company("Repeated lead");
        String member = person(UUID.randomUUID().toString());
        form(lead, "\"externalId\": \"test/con\"", member).statusCode(201);
        form(lead, "\"externalId\": \"test/con\"", member)
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/externalId"));
    }

    @Test
    void whatIsToldKeepsItsContract() {
        String id = id(form(
                Registry.company("Told lead"),
                "\"names\": {\"en\": \"Told\"}, \"signedOn\": \"2022-07-21\", \"externalId\": \"test/con-told\"",
                organization(Registry.company("Told member")),
                person(UUID.randomUUID().toString())));
        String bare = id(
                form(Registry.company("Bare lead"), "", person(UUID.randomUUID().toString())));
        List<Map<String, Object>> facts = Registry.facts(id, 1);
        assertThat(facts).hasSize(1);
        Messages.mustKeepContract("consortium-formed", facts.get(0));
        Messages.mustKeepContract("consortium-formed", Registry.facts(bare, 1).get(0));
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

    private static ValidatableResponse form(String lead, String more, String... members) {
        return Registry.post(
                "/consortia", """
                {"leadOrganizationId": "%s", "members": [%s]%s}""".formatted(lead, String.join(", ", members), more.isEmpty() ? "" : ", " + more));
    }
}
