package org.mainspring.registry.organization;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.EmbeddedPostgresResource;
import org.mainspring.testkit.IdentityResource;
import org.mainspring.testkit.TestTokens;

@QuarkusTest
@QuarkusTestResource(EmbeddedPostgresResource.class)
@QuarkusTestResource(IdentityResource.class)
class OrganizationHistoryTest {

    @Inject
    Pool pool;

    private String id;

    @BeforeEach
    void anOrganizationIsKnownSince2019() {
        id = given().header("Authorization", TestTokens.bearer("registry-officer"))
                .contentType(ContentType.JSON)
                .body("{\"names\": {\"en\": \"Old name\"}, \"kind\": \"COMPANY\", \"district\": \"Xuhui\"}")
                .post("/registry/v1/organizations?validFrom=2019-01-01")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void itIsReadAsItWasValidOnADay() {
        change("validFrom=2021-05-01", "{\"district\": \"Pudong\", \"names\": {\"en\": \"New name\"}}");
        at("validAt=2018-12-31").statusCode(404);
        at("validAt=2019-01-01").body("district", equalTo("Xuhui")).body("names.en", equalTo("Old name"));
        at("validAt=2021-04-30").body("district", equalTo("Xuhui")).body("formerNames", nullValue());
        at("validAt=2021-05-01").body("district", equalTo("Pudong")).body("formerNames[0]", equalTo("Old name"));
        Registry.get("/organizations/" + id).body("district", equalTo("Pudong")).header("ETag", "\"1.zh\"");
    }

    @Test
    void aCorrectionChangesWhatWasValidThenAndNotWhatWasKnownThen() {
        change("validFrom=2021-05-01", "{\"names\": {\"en\": \"New name\"}}");
        String known = instant();
        // The district was another one for a while, under the old name and under the new one.
        change("validFrom=2020-01-01&validTo=2022-01-01", "{\"district\": \"Minhang\"}")
                .body("district", equalTo("Xuhui"));
        at("validAt=2019-12-31").body("district", equalTo("Xuhui"));
        at("validAt=2020-01-01").body("district", equalTo("Minhang")).body("names.en", equalTo("Old name"));
        at("validAt=2021-12-31").body("district", equalTo("Minhang")).body("names.en", equalTo("New name"));
        at("validAt=2022-01-01").body("district", equalTo("Xuhui"));
        at("validAt=2021-12-31&knownAt=" + known).body("district", equalTo("Xuhui"));
        Registry.get("/organizations/" + id).header("ETag", "\"2.zh\"");
        List<Map<String, Object>> facts = Registry.facts(id, 3);
        Messages.mustKeepContract("organization-corrected", facts.get(2));
    }

    @Test
    void nothingWasKnownBeforeItWasRegistered() {
        at("knownAt=2020-01-01T00:00:00Z").statusCode(404);
    }

    @Test
    void theHistoryTellsAllThatWasEverKnown() {
        change("validFrom=2021-05-01", "{\"district\": \"Pudong\"}");
        Registry.get("/organizations/" + id + "/history")
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.findAll { it.knownTo == null }", hasSize(2))
                .body("items.find { it.knownTo != null }.state.district", equalTo("Xuhui"))
                .body("items.find { it.knownTo != null }.validTo", nullValue())
                .body("items.find { it.validFrom == '2021-05-01' }.state.district", equalTo("Pudong"))
                .body("items.find { it.validTo == '2021-05-01' }.validFrom", equalTo("2019-01-01"));
        String cursor = Registry.get("/organizations/" + id + "/history?limit=2")
                .body("nextCursor", notNullValue())
                .extract()
                .path("nextCursor");
        Registry.get("/organizations/" + id + "/history?limit=2&cursor=" + cursor)
                .body("items", hasSize(1));
    }

    @Test
    void whatChangesNothingLeavesVersionAndHistory() {
        change("validFrom=2020-01-01", "{\"district\": \"Xuhui\"}").header("ETag", "\"0.zh\"");
        Registry.get("/organizations/" + id + "/history").body("items", hasSize(1));
    }

    @Test
    void daysToComeAndPeriodsOfNoDayAreRefused() {
        refused("validFrom=2999-01-01", "validFrom");
        refused("validFrom=2020-01-01&validTo=2020-01-01", "validTo");
        refused("validTo=2020-01-01", "validTo");
        refused("validFrom=yesterday", "validFrom");
        at("knownAt=yesterday").statusCode(400).body("errors[0].parameter", equalTo("knownAt"));
        Registry.get("/organizations/" + UUID.randomUUID() + "?validAt=2020-01-01")
                .statusCode(404);
        Registry.get("/organizations/" + UUID.randomUUID() + "/history").statusCode(404);
    }

    @Test
    void theDatabaseItselfKeepsOneStateForADayAndAnInstant() {
        String twice =
                "insert into history (record_id, version, valid, known, state) values ($1, 9, '[2019-06-01,2019-06-02)', '[now,)', '{}')";
        assertThatThrownBy(() -> pool.preparedQuery(twice)
                        .execute(Tuple.of(UUID.fromString(id)))
                        .await()
                        .indefinitely())
                .hasMessageContaining("history_one_state");
    }

    private void refused(String query, String parameter) {
        change(query, "{\"district\": \"Pudong\"}").statusCode(400).body("errors[0].parameter", equalTo(parameter));
    }

    private ValidatableResponse at(String query) {
        return Registry.get("/organizations/" + id + "?" + query);
    }

    private ValidatableResponse change(String query, String patch) {
        return given().header("Authorization", TestTokens.bearer("registry-officer"))
                .header("If-Match", "*")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch("/registry/v1/organizations/" + id + "?" + query)
                .then();
    }

    /** By the clock of the database. */
    private String instant() {
        String now = pool.query("select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getString(0);
        assertThat(now).endsWith("Z");
        return now;
    }
}
