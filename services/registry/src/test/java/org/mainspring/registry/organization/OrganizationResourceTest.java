package org.mainspring.registry.organization;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.EmbeddedPostgresResource;
import org.mainspring.testkit.IdentityResource;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
@QuarkusTestResource(IdentityResource.class)
class OrganizationResourceTest {

    private static final String ORGANIZATIONS = "/registry/v1/organizations";

    @Test
    void aRegisteredOrganizationIsFoundByIdAndByNameInEitherLanguage() {
        String location = register("""
                        {"names": {"zh": "思源电气股份有限公司", "en": "Siyuan Electric Co., Ltd."},
                         "aliases": ["Sieyuan Electric"], "kind": "COMPANY", "externalId": "test/sieyuan"}""")
                .statusCode(201)
                .header("ETag", "\"0.zh\"")
                .body("displayName", equalTo("思源电气股份有限公司"))
                .extract()
                .header("Location");

        given().header("Accept-Language", "en")
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0.en\"")
                .header("Link", containsString("rel=\"license\""))
                .body("displayName", equalTo("Siyuan Electric Co., Ltd."))
                .body("uscc", nullValue())
                .body("version", nullValue());
        for (String q : new String[] {"思源", "siyuan", "Electric siyuan", "sieyuan", "电气股份"}) {
            given().queryParam("q", q)
                    .get(ORGANIZATIONS)
                    .then()
                    .statusCode(200)
                    .body("items.externalId", hasItem("test/sieyuan"));
        }
        given().queryParam("q", "思远").get(ORGANIZATIONS).then().body("items.externalId", not(hasItem("test/sieyuan")));
    }

    @Test
    void aWrongCreditCodeIsRefusedWithTheOneThatWasMeant() {
        register("{\"names\": {\"en\": \"Wrong code\"}, \"kind\": \"COMPANY\", \"uscc\": \"9131O117MA1FABCDXX\"}")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unprocessable"))
                .body("errors[0].pointer", equalTo("/uscc"))
                .body("detail", containsString("91310117MA1FABCDXX"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void theSameExternalIdIsRefusedTheSecondTime() {
        String body = "{\"names\": {\"en\": \"Twice\"}, \"kind\": \"BANK\", \"externalId\": \"test/twice\"}";
        register(body).statusCode(201);
        register(body).statusCode(409).body("type", equalTo("/problems/already-exists"));
    }

    @Test
    void theSameIdempotencyKeyMakesOneOrganization() {
        String key = UUID.randomUUID().toString();
        String body = "{\"names\": {\"en\": \"Once\"}, \"kind\": \"BANK\"}";
        ValidatableResponse first = registerWith(key, body).statusCode(201);
        ValidatableResponse second = registerWith(key, body).statusCode(201);
        second.body(equalTo(first.extract().asString()))
                .header("Location", first.extract().header("Location"))
                .header("ETag", first.extract().header("ETag"));
        registerWith(key, body.replace("Once", "Other"))
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        given().queryParam("q", "once").get(ORGANIZATIONS).then().body("items", hasSize(1));
    }

    @Test
    void aRefusalIsReplayedToo() {
        String key = UUID.randomUUID().toString();
        String body =
                "{\"names\": {\"en\": \"Orphan\"}, \"kind\": \"BANK\", \"parentId\": \"" + UUID.randomUUID() + "\"}";
        ValidatableResponse first = registerWith(key, body).statusCode(422);
        registerWith(key, body).statusCode(422).body(equalTo(first.extract().asString()));
    }

    @Test
    void aMergePatchChangesWhatItNames() {
        String location = register(
                        "{\"names\": {\"en\": \"Before\"}, \"kind\": \"COMPANY\", \"district\": \"Songjiang\"}")
                .extract()
                .header("Location");
        patch(location, null, "{\"names\": {\"zh\": \"之后\"}}").statusCode(428);
        patch(location, "\"7.zh\"", "{\"names\": {\"zh\": \"之后\"}}").statusCode(412);
        patch(location, "\"0.zh\"", "{\"names\": {\"zh\": \"之后\"}, \"district\": null}")
                .statusCode(200)
                .header("ETag", "\"1.zh\"")
                .body("names.zh", equalTo("之后"))
                .body("names.en", equalTo("Before"))
                .body("district", nullValue());
        patch(location, "\"1.zh\"", "{\"kind\": \"BANK\", \"colour\": \"red\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/colour"));
        patch(location, "\"1.zh\"", "{\"kind\": null}").statusCode(400).body("errors[0].pointer", equalTo("/kind"));
        patch(location, "\"1.zh\"", "[]").statusCode(400);
    }

    @Test
    void aReaderWhoHoldsThePresentVersionGetsNoBody() {
        String location = register("{\"names\": {\"en\": \"Cached\"}, \"kind\": \"COMPANY\"}")
                .extract()
                .header("Location");
        given().header("If-None-Match", "\"0.zh\"")
                .get(location)
                .then()
                .statusCode(304)
                .body(equalTo(""));
        given().header("If-None-Match", "\"1.zh\"").get(location).then().statusCode(200);
    }

    @Test
    void whoHasNoTokenOrAnotherRoleMayNotWrite() {
        String body = "{\"names\": {\"en\": \"Nobody\"}, \"kind\": \"BANK\"}";
        given().contentType(ContentType.JSON)
                .body(body)
                .post(ORGANIZATIONS)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json");
        given().header("Authorization", TestTokens.bearer("event-organizer"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(ORGANIZATIONS)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void everyChangeStandsInTheFeedUnderItsNumber() {
        String id = register("""
                        {"names": {"zh": "喂", "en": "Fed"}, "kind": "COMPANY", "uscc": "12310000425001236R",
                         "district": "Songjiang", "externalId": "test/fed"}""").statusCode(201).extract().path("id");
        patch(ORGANIZATIONS + "/" + id, "*", "{\"district\": \"Xuhui\"}").statusCode(200);
        List<Map<String, Object>> facts = Registry.facts(id, 2);
        Messages.mustKeepContract("organization-registered", facts.get(0));
        Messages.mustKeepContract("organization-changed", facts.get(1));
        assertThat(facts).extracting("number").doesNotContainNull();
        assertThat(facts).extracting("data.district").containsExactly("Songjiang", "Xuhui");
    }

    @Test
    void badBodiesAreToldWhatIsWrong() {
        for (String body : new String[] {
            "",
            "{",
            "null",
            "[]",
            "{\"names\":1}",
            "{\"names\":{\"en\":\"x\\u0000\"},\"kind\":\"BANK\"}",
            "{\"names\":{\"en\":\"a\"},\"names\":{\"en\":\"b\"},\"kind\":\"BANK\"}",
            "{\"names\":{\"en\":\"a\"},\"kind\":3}",
            "{\"names\":{\"en\":5},\"kind\":\"BANK\"}",
            "{\"names\":{},\"kind\":\"BANK\"}",
            "{\"names\":{\"en\":\"a\"},\"kind\":\"BANK\"} x"
        }) {
            register(body)
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("detail", notNullValue());
        }
        given().header("Authorization", TestTokens.bearer("registry-officer"))
                .contentType("text/plain")
                .body("x")
                .post(ORGANIZATIONS)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        given().accept("image/png").get(ORGANIZATIONS).then().statusCode(406).contentType("application/problem+json");
        given().delete(ORGANIZATIONS)
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", containsString("POST"));
        given().get(ORGANIZATIONS + "/nonsense").then().statusCode(404).contentType("application/problem+json");
        given().get("/elsewhere").then().statusCode(404).contentType("application/problem+json");
        register("{\"names\":{\"en\":\"" + "x".repeat(2_000_000) + "\"},\"kind\":\"BANK\"}")
                .statusCode(413)
                .contentType("application/problem+json");
        given().queryParam("q", "x".repeat(10_000)).get(ORGANIZATIONS).then().statusCode(414);
        given().queryParam("q", "x".repeat(5_000))
                .get(ORGANIZATIONS)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("q"));
    }

    @Test
    void nobodyStandsAboveItself() {
        String group = Registry.company("Group");
        String child = Registry.company("Child");
        String grandchild = Registry.company("Grandchild");
        under(child, group).statusCode(200).body("parentId", equalTo(group));
        under(grandchild, child).statusCode(200);
        for (String below : List.of(group, child, grandchild)) {
            under(group, below).statusCode(422).body("errors[0].pointer", equalTo("/parentId"));
        }
        under(group, UUID.randomUUID().toString())
                .statusCode(422)
                .body("errors[0].code", equalTo("ORGANIZATION_NOT_FOUND"));
        under(grandchild, group).statusCode(200);
        under(child, grandchild).statusCode(200);
    }

    @Test
    void aChangeThatCannotBeIsRefusedByItsPlace() {
        register("{\"names\": {\"en\": \"First\"}, \"kind\": \"BANK\", \"externalId\": \"test/first\"}")
                .statusCode(201);
        String other = ORGANIZATIONS + "/" + Registry.company("Second");
        patch(other, "*", "{\"externalId\": \"test/first\"}")
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/externalId"));
        patch(other, "*", "{\"uscc\": \"9131O117MA1FABCDXX\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/uscc"));
        patch(other, "*", "{\"source\": \"nowhere\"}").statusCode(422).body("errors[0].pointer", equalTo("/source"));
        patch(other, "*", "{\"aliases\": [\"a\", \"a\"]}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/aliases"));
        patch(other, "*", "{\"kind\": \"BAKERY\"}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/kind"))
                .body("errors[0].message", containsString("UNIVERSITY"));
        given().get(other).then().header("ETag", "\"0.zh\"");
    }

    @Test
    void ofThoseWhoComeAtOnceWithOneExternalIdAllButOneAreToldWhichItWas() {
        String body = "{\"names\": {\"en\": \"Race\"}, \"kind\": \"BANK\", \"externalId\": \"race/%s\"}"
                .formatted(UUID.randomUUID());
        List<ValidatableResponse> answers =
                IntStream.range(0, 12).parallel().mapToObj(i -> register(body)).toList();
        assertThat(answers)
                .filteredOn(answer -> answer.extract().statusCode() == 201)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.extract().statusCode() != 201)
                .allSatisfy(answer -> answer.statusCode(409)
                        .body("type", equalTo("/problems/already-exists"))
                        .body("errors[0].pointer", equalTo("/externalId")));
    }

    private static ValidatableResponse under(String organization, String parent) {
        return patch(ORGANIZATIONS + "/" + organization, "*", "{\"parentId\": \"" + parent + "\"}");
    }

    private static ValidatableResponse register(String body) {
        return Registry.post("/organizations", body);
    }

    private static ValidatableResponse registerWith(String key, String body) {
        return given().header("Authorization", TestTokens.bearer("registry-officer"))
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(ORGANIZATIONS)
                .then();
    }

    private static ValidatableResponse patch(String location, String ifMatch, String body) {
        var request = given().header("Authorization", TestTokens.bearer("registry-officer"))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch(location)
                .then();
    }
}
