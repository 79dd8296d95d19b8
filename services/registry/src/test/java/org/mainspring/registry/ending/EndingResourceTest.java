package org.mainspring.registry.ending;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.EmbeddedPostgresResource;
import org.mainspring.testkit.IdentityResource;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
@QuarkusTestResource(IdentityResource.class)
class EndingResourceTest {

    @Test
    void whatIsMergedSaysWhoStandsForItAndItsNamesLeadThere() {
        String survivor = Registry.company("Baoshan Robotics");
        String twin = Registry.company("Baoshan Robotic Systems Twin");
        merge(twin, survivor)
                .statusCode(200)
                .header("ETag", "\"1.zh\"")
                .body("status", equalTo("MERGED"))
                .body("mergedInto", equalTo(survivor))
                .body("endedFor", equalTo("Registered twice"));
        Registry.get("/organizations/" + twin).body("mergedInto", equalTo(survivor));
        Registry.get("/organizations/" + survivor)
                .body("status", equalTo("ACTIVE"))
                .body("mergedInto", nullValue());
        Registry.get("/organizations/candidates?name=baoshan robotic systems twin")
                .body("items[0].organization.id", equalTo(survivor))
                .body("items.organization.id", not(hasItem(twin)));
        List<Map<String, Object>> facts = Registry.facts(twin, 2);
        Messages.mustKeepContract("organization-merged", facts.get(1));
    }

    @Test
    void whatPointedToItPointsToTheSurvivorHoweverOftenThatGoesOn() {
        String first = Registry.company("Merged first");
        String second = Registry.company("Merged second");
        String last = Registry.company("Merged last");
        String child = Registry.company("Child of the first");
        change(child, "{\"parentId\": \"" + first + "\"}").statusCode(200);
        merge(first, second).statusCode(200);
        merge(second, last).statusCode(200);
        Registry.get("/organizations/" + first).body("mergedInto", equalTo(last));
        Registry.get("/organizations/" + child).body("parentId", equalTo(last));
        Registry.get("/organizations?parentId=" + last).body("items.id", contains(child));
    }

    @Test
    void recognitionsGoOverUnlessTheSurvivorHoldsTheSame() {
        String survivor = Registry.company("Holder that stays");
        String twin = Registry.company("Holder that goes");
        String both = Registry.scheme();
        String one = Registry.scheme();
        confer(survivor, both);
        String doubled = confer(twin, both);
        String carried = confer(twin, one);
        merge(twin, survivor).statusCode(200);
        Registry.get("/recognitions/" + carried)
                .body("organizationId", equalTo(survivor))
                .body("status", equalTo("ACTIVE"))
                .header("ETag", "\"1.zh\"");
        Registry.get("/recognitions/" + doubled).body("status", equalTo("REVOKED"));
        Registry.get("/organizations?scheme=" + one).body("items.id", contains(survivor));
        Messages.mustKeepContract(
                "recognition-carried-over", Registry.facts(carried, 2).get(1));
    }

    @Test
    void whatIsDissolvedHoldsNothingAndIsFoundByNobodyWhoLooksForTheLiving() {
        String id = Registry.company("Qingpu Dissolved Textiles");
        String scheme = Registry.scheme();
        String recognition = confer(id, scheme);
        end(id, "dissolve", "\"0.zh\"", "{\"reason\": \"Struck off\", \"dissolvedOn\": \"2022-12-31\"}")
                .statusCode(200)
                .body("status", equalTo("DISSOLVED"))
                .body("endedOn", equalTo("2022-12-31"));
        Registry.get("/recognitions/" + recognition)
                .body("status", equalTo("REVOKED"))
                .body("revocationReason", equalTo("The organization is dissolved: Struck off"));
        Registry.get("/organizations/candidates?name=qingpu dissolved textiles").body("items", empty());
        Messages.mustKeepContract(
                "organization-dissolved", Registry.facts(id, 2).get(1));
        end(id, "dissolve", "*", "{\"reason\": \"Again\"}").statusCode(409);
        change(id, "{\"district\": \"Qingpu\"}").statusCode(409);
    }

    @Test
    void whatHasEndedIsRecognisedNoMoreAndBecomesNobodysParent() {
        String dead = Registry.company("Ended and asked for");
        end(dead, "dissolve", "*", "{\"reason\": \"Gone\"}").statusCode(200);
        String scheme = Registry.scheme();
        String held = "{\"organizationId\": \"%s\", \"scheme\": \"%s\", \"level\": \"NATIONAL\"%s}";
        Registry.post("/recognitions", held.formatted(dead, scheme, ""))
                .statusCode(422)
                .body("errors[0].code", equalTo("ORGANIZATION_NOT_ACTIVE"));
        Registry.post("/recognitions", held.formatted(dead, scheme, ", \"expiresOn\": \"2020-01-01\""))
                .statusCode(201)
                .body("status", equalTo("EXPIRED"));
        String child = "{\"names\": {\"en\": \"Child of the ended\"}, \"kind\": \"COMPANY\", \"parentId\": \"%s\"}";
        Registry.post("/organizations", child.formatted(dead))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/parentId"))
                .body("errors[0].code", equalTo("ORGANIZATION_NOT_ACTIVE"));
    }

    @Test
    void nobodyIsMergedIntoItselfTheDeadOrItsOwn() {
        String group = Registry.company("Ending group");
        String member = Registry.company("Ending member");
        change(member, "{\"parentId\": \"" + group + "\"}").statusCode(200);
        String dead = Registry.company("Ending dead");
        end(dead, "dissolve", "*", "{\"reason\": \"Gone\"}").statusCode(200);
        for (String survivor : List.of(group, member, dead, UUID.randomUUID().toString())) {
            merge(group, survivor).statusCode(422).body("errors[0].pointer", equalTo("/survivorId"));
        }
        end(group, "merge", null, "{\"survivorId\": \"" + dead + "\", \"reason\": \"x\"}")
                .statusCode(428);
        end(group, "merge", "*", "{\"reason\": \"x\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/survivorId"));
        assertThat(Registry.facts(group, 1)).hasSize(1);
    }

    private static ValidatableResponse merge(String id, String survivor) {
        return end(id, "merge", "*", "{\"survivorId\": \"" + survivor + "\", \"reason\": \"Registered twice\"}");
    }

    private static ValidatableResponse end(String id, String verb, String ifMatch, String body) {
        String path = "/organizations/" + id + "/" + verb;
        return ifMatch == null ? Registry.post(path, body) : Registry.post(path, ifMatch, body);
    }

    private static ValidatableResponse change(String id, String patch) {
        return given().header("Authorization", TestTokens.bearer("registry-officer"))
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch("/registry/v1/organizations/" + id)
                .then();
    }

    private static String confer(String company, String scheme) {
        return Registry.post(
                        "/recognitions",
                        "{\"organizationId\": \"%s\", \"scheme\": \"%s\", \"level\": \"NATIONAL\"}"
                                .formatted(company, scheme))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
