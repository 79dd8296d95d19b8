package org.mainspring.registry.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.read.Snapshot;
import org.mainspring.chassis.value.Language;
import org.mainspring.registry.Registry;
import org.mainspring.registry.organization.OrganizationBulkService;
import org.mainspring.registry.organization.OrganizationResponse;

@QuarkusTest
class ExportResourceTest {

    private static final String NDJSON = "application/x-ndjson";
    private static final String ORGANIZATIONS = Registry.ROOT + "/exports/organizations";
    private static final String RECOGNITIONS = Registry.ROOT + "/exports/recognitions";

    @Inject
    OrganizationBulkService organizations;

    private static Response export(String address) {
        Response answer = given().accept(NDJSON).get(address);
        answer.then().statusCode(200).contentType(NDJSON);
        return answer;
    }

    private static Map<String, Map<String, Object>> byId(Response answer) {
        return answer.asString()
                .lines()
                .map(line -> JsonPath.from(line).<String, Object>getMap(""))
                .collect(Collectors.toMap(line -> (String) line.get("id"), Function.identity()));
    }

    private static long number(Response answer) {
        return Long.parseLong(answer.header("Feed-Number"));
    }

    @Test
    void everyOrganizationIsThereAsItIsReadAlone() {
        String id = Registry.post(
                        "/organizations",
                        "{\"names\": {\"zh\": \"出口\", \"en\": \"Exported\"}, \"aliases\": [\"One\"], \"kind\": \"COMPANY\"}")
                .extract()
                .path("id");
        for (int i = 0; i < 250; i++) {
            Registry.company("One of many");
        }
        Response answer = export(ORGANIZATIONS);
        Map<String, Map<String, Object>> all = byId(answer);
        assertThat(all).hasSizeGreaterThan(250);
        assertThat(all.get(id))
                .isEqualTo(Registry.get("/organizations/" + id)
                        .extract()
                        .jsonPath()
                        .getMap(""));
        assertThat(new ArrayList<>(answer.asString().lines().toList())).isSorted();
    }

    @Test
    void whatHasChangedSinceIsThereWithWhatHasEnded() {
        String kept = Registry.company("Kept");
        String merged = Registry.company("Merged");
        String dissolved = Registry.company("Dissolved");
        long before =
                number(await().until(() -> export(ORGANIZATIONS), answer -> isSettled(number(answer), dissolved)));
        Registry.post(
                        "/organizations/" + merged + "/merge",
                        "*",
                        "{\"survivorId\": \"" + kept + "\", \"reason\": \"Twice\"}")
                .statusCode(200);
        Registry.post("/organizations/" + dissolved + "/dissolve", "*", "{\"reason\": \"Gone\"}")
                .statusCode(200);

        Map<String, Map<String, Object>> delta = byId(export(ORGANIZATIONS + "?since=" + before));

        assertThat(delta.get(merged)).containsEntry("status", "MERGED").containsEntry("mergedInto", kept);
        assertThat(delta.get(dissolved)).containsEntry("status", "DISSOLVED");
        assertThat(delta).doesNotContainKey(kept);
    }

    /** Whether the feed has told of an organization up to a number. */
    private static boolean isSettled(long number, String id) {
        List<Integer> numbers =
                Registry.get("/changes?subject=" + id).extract().jsonPath().getList("items.number");
        return !numbers.isEmpty() && numbers.get(0) <= number;
    }

    @Test
    void theFeedGoesOnWhereTheExportEnds() {
        long number = number(export(RECOGNITIONS));
        String scheme = Registry.scheme();
        String id = Registry.post(
                        "/recognitions",
                        "{\"organizationId\": \"%s\", \"scheme\": \"%s\", \"level\": \"NATIONAL\"}"
                                .formatted(Registry.company("Goes on"), scheme))
                .extract()
                .path("id");
        Registry.facts(id, 1);
        assertThat(given().accept(NDJSON)
                        .get(Registry.ROOT + "/changes?after=" + number)
                        .asString())
                .contains(id);
        assertThat(byId(export(RECOGNITIONS + "?since=" + number))).containsKey(id);
        assertThat(byId(export(RECOGNITIONS)).get(id))
                .isEqualTo(
                        Registry.get("/recognitions/" + id).extract().jsonPath().getMap(""));
    }

    @Test
    void spreadsheetsRunNothing() {
        Registry.post(
                        "/organizations",
                        "{\"names\": {\"en\": \"=cmd|' /C calc'!A1\"}, \"aliases\": [\"a\", \"b\"], \"kind\": \"COMPANY\"}")
                .statusCode(201);
        Response answer = given().accept("text/csv").get(ORGANIZATIONS);
        answer.then().statusCode(200).contentType("text/csv;charset=UTF-8");
        assertThat(answer.asString())
                .startsWith("id,externalId,uscc,nameZh,nameEn,")
                .contains(",'=cmd|' /C calc'!A1,a | b,");
        assertThat(given().accept("text/csv").get(RECOGNITIONS).asString()).startsWith("id,externalId,organizationId,");
        given().get(ORGANIZATIONS).then().contentType(NDJSON);
    }

    @Test
    void whatIsAskedWronglyIsRefused() {
        given().get(ORGANIZATIONS + "?since=-1").then().statusCode(400).body("errors[0].parameter", equalTo("since"));
        given().get(ORGANIZATIONS + "?since=x").then().statusCode(400);
        given().get(RECOGNITIONS + "?since=1000000000000")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("since"))
                .body("errors[0].code", equalTo("BEYOND_END"));
        given().get(ORGANIZATIONS + "?kind=BANK").then().statusCode(400);
        given().accept("image/png").get(ORGANIZATIONS).then().statusCode(406);
        for (int i = 0; i < 6; i++) {
            given().head(ORGANIZATIONS).then().statusCode(200);
        }
    }

    @Test
    void fewAreReadAtOnceAndOneThatNobodyReadsOnIsGivenUp() throws Throwable {
        await().until(() -> given().get(ORGANIZATIONS).statusCode() == 200);
        List<Snapshot<OrganizationResponse>> open = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            open.add(VertxContextSupport.subscribeAndAwait(() -> organizations.snapshot(null, Language.EN)));
        }
        given().get(ORGANIZATIONS).then().statusCode(503).contentType("application/problem+json");
        open.subList(0, 2).forEach(Snapshot::close);
        await().until(() -> given().get(ORGANIZATIONS).statusCode() == 200);
    }
}
