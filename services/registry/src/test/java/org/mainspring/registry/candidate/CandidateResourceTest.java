package org.mainspring.registry.candidate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.EmbeddedPostgresResource;
import org.mainspring.testkit.IdentityResource;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
@QuarkusTestResource(IdentityResource.class)
class CandidateResourceTest {

    private static final String USCC = "91350100M000100Y43";

    @Inject
    Pool pool;

    private String chip;

    @BeforeEach
    void aCompanyIsRegistered() {
        String found = Registry.get("/organizations?externalId=candidate/chip")
                .extract()
                .path("items[0].id");
        chip = found != null
                ? found
                : Registry.post("/organizations", """
                                {"names": {"zh": "上海芯联微电子股份有限公司", "en": "Shanghai Xinlian Microelectronics Co., Ltd."},
                                 "aliases": ["芯联"], "kind": "COMPANY", "externalId": "candidate/chip"}""").statusCode(201).extract().path("id");
    }

    @ParameterizedTest
    @CsvSource({
        "上海芯联微电子股份有限公司,SAME_NAME,NAME,true",
        "上海芯聯微電子,SAME_BUT_LEGAL_FORM,NAME,true",
        "shanghai xinlian microelectronics co ltd,SAME_NAME,NAME,true",
        "芯联,SAME_NAME,ALIAS,true",
        "上海新联微电子,SAME_SOUND,NAME,false",
        "Shanghai xinlain Microelectronic,SIMILAR,NAME,false",
        "Microelectronics Xinlian Shanghai,SIMILAR,NAME,false",
        "芯联微电子有限公司,CONTAINED,NAME,false"
    })
    void anOrganizationIsFoundInSpiteOfHowItIsWritten(String name, String reason, String foundBy, boolean match) {
        given().queryParam("name", name)
                .get("/registry/v1/organizations/candidates")
                .then()
                .statusCode(200)
                .body("items[0].organization.id", equalTo(chip))
                .body("items[0].reason", equalTo(reason))
                .body("items[0].foundBy", equalTo(foundBy))
                .body("items[0].match", equalTo(match));
    }

    @Test
    void whatComesNearNothingHasNoCandidate() {
        given().queryParam("name", "Quantum Bakery of Reykjavik")
                .get("/registry/v1/organizations/candidates")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().queryParam("name", "!!!")
                .get("/registry/v1/organizations/candidates")
                .then()
                .statusCode(200)
                .body("items", empty());
        Registry.get("/organizations/candidates").statusCode(400).body("errors[0].parameter", equalTo("name"));
    }

    @Test
    void anOldNameIsStillFound() {
        String id = Registry.company("Pudong Lightweight Alloys");
        given().header("Authorization", TestTokens.bearer("registry-officer"))
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"names\": {\"en\": \"Huaxin Aerospace\"}}")
                .patch("/registry/v1/organizations/" + id)
                .then()
                .statusCode(200)
                .body("formerNames", contains("Pudong Lightweight Alloys"));
        Registry.get("/organizations/candidates?name=pudong lightwieght alloys")
                .body("items[0].organization.id", equalTo(id))
                .body("items[0].foundBy", equalTo("FORMER_NAME"));
        Registry.get("/organizations?q=pudong lightweight").body("items.id", contains(id));
    }

    @Test
    void theListForgivesErrorsOfTypingTooAndPagesThroughWhatItFinds() {
        for (int i = 0; i < 3; i++) {
            Registry.company("Zhangjiang Photonics " + i);
        }
        Registry.get("/organizations?q=zhangjiang photonics").body("items", hasSize(3));
        Registry.get("/organizations?q=zhangjaing photonics").body("items", hasSize(3));
        Registry.get("/organizations?q=芯聯微電子").body("items.id", hasItem(chip));
        Registry.get("/organizations?q=芯联微店子").body("items.id", hasItem(chip));
        String cursor = Registry.get("/organizations?q=zhangjaing photonics&limit=2")
                .body("items", hasSize(2))
                .extract()
                .path("nextCursor");
        Registry.company("Zhangjiang Photonics 3");
        Registry.get("/organizations?q=zhangjaing photonics&limit=2&cursor=" + cursor)
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void aCreditCodeLeadsToItsOrganizationEvenWithAnError() {
        String id = Registry.post(
                        "/organizations",
                        "{\"names\": {\"en\": \"Coded\"}, \"kind\": \"COMPANY\", \"uscc\": \"%s\"}".formatted(USCC))
                .statusCode(201)
                .extract()
                .path("id");
        Registry.get("/organizations/candidates?uscc=" + USCC)
                .body("items[0].organization.id", equalTo(id))
                .body("items[0].reason", equalTo("SAME_USCC"))
                .body("items[0].match", equalTo(true));
        Registry.get("/organizations/candidates?uscc=9135O100M000100Y43")
                .body("items[0].organization.id", equalTo(id))
                .body("items[0].reason", equalTo("MENDED_USCC"))
                .body("items[0].foundBy", nullValue())
                .body("items[0].match", equalTo(false));
    }

    @Test
    void aListIsJoinedInTheOrderOfItsRows() {
        String other = Registry.company("Minhang Precision Gears");
        reconcile("""
                {"rows": [{"key": "a", "name": "上海芯联微電子"}, {"key": "b", "name": "Nobody Knows This One"},
                          {"key": "c", "name": "minhang precision gears ltd"}]}""")
                .statusCode(200)
                .body("rows.key", contains("a", "b", "c"))
                .body("rows[0].candidates[0].organization.id", equalTo(chip))
                .body("rows[0].candidates[0].match", equalTo(true))
                .body("rows[1].candidates", empty())
                .body("rows[2].candidates[0].organization.id", equalTo(other))
                .body("matched", equalTo(2));
    }

    /** Names are compared on another thread, and the stored answer is written in the transaction of the first. */
    @Test
    void aListUnderAKeyIsReconciledOnce() {
        String key = UUID.randomUUID().toString();
        String list = "{\"rows\": [{\"name\": \"Nobody Knows This One Either\"}]}";
        String first = reconcile(list, "Idempotency-Key", key)
                .statusCode(200)
                .extract()
                .asString();
        String again = reconcile(list, "Idempotency-Key", key)
                .statusCode(200)
                .extract()
                .asString();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void aThousandRowsAreTakenAndNoMore() {
        reconcile(rows(1_000)).statusCode(200).body("rows", hasSize(1_000)).body("matched", equalTo(1_000));
        reconcile(rows(1_001)).statusCode(400).body("errors[0].pointer", equalTo("/rows"));
        reconcile("{\"rows\": [{\"key\": \"a\"}]}").statusCode(400).body("errors[0].pointer", equalTo("/rows/0"));
        reconcile("{\"rows\": []}").statusCode(400);
        given().contentType(ContentType.JSON)
                .body(rows(1))
                .post("/registry/v1/organizations/reconcile")
                .then()
                .statusCode(401);
    }

    @Test
    void whatWasFoldedInAnotherWayIsFoldedAnewWithoutANewVersion() {
        String id = Registry.company("Fengxian Membranes");
        pool.preparedQuery(
                        "update organization set name_grams = '{}', search_text = '', search_edition = 0 where id = $1")
                .execute(Tuple.of(UUID.fromString(id)))
                .await()
                .indefinitely();
        await().untilAsserted(() -> Registry.get("/organizations?q=fengxian").body("items.id", contains(id)));
        Registry.get("/organizations/" + id).header("ETag", "\"0.zh\"");
        Registry.get("/organizations/candidates?name=fengxain membranes").body("items.organization.id", not(empty()));
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"key\": \"" + i + "\", \"name\": \"上海芯联微电子\"}")
                .collect(Collectors.joining(",", "{\"rows\": [", "]}"));
    }

    private static ValidatableResponse reconcile(String body) {
        return reconcile(body, "Accept", "*/*");
    }

    private static ValidatableResponse reconcile(String body, String header, String value) {
        return given().header("Authorization", TestTokens.bearer("app"))
                .header(header, value)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/registry/v1/organizations/reconcile")
                .then();
    }
}
