package org.mainspring.registry.imports;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.TestTokens;

/** Imports as their tests speak of them. */
final class Imports {

    static final String CSV = "text/csv; charset=UTF-8";
    static final String NDJSON = "application/x-ndjson; charset=UTF-8";
    static final Duration DEADLINE = Duration.ofSeconds(30);

    private Imports() {}

    static RequestSpecification officer() {
        return given().header("Authorization", TestTokens.bearer("registry-officer"));
    }

    static ValidatableResponse send(String query, String type, byte[] file) {
        return officer()
                .contentType(type)
                .body(file)
                .post(Registry.ROOT + "/imports?" + query)
                .then();
    }

    static ValidatableResponse get(String path) {
        return officer().get(Registry.ROOT + "/imports" + path).then();
    }

    /** The id of an import that was received. */
    static String received(String query, String type, String file) {
        return send(query, type, file.getBytes(StandardCharsets.UTF_8))
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** The import when it is over. */
    static JsonPath over(String id) {
        return await().atMost(DEADLINE)
                .until(
                        () -> JsonPath.from(
                                get("/" + id).statusCode(200).extract().asString()),
                        found -> found.getString("finishedAt") != null);
    }

    static JsonPath imported(String query, String type, String file) {
        return over(received(query, type, file));
    }

    static JsonPath organizations(String csv) {
        return imported("kind=ORGANIZATION", CSV, csv);
    }

    static List<Map<String, Object>> rows(JsonPath done) {
        return get("/" + done.getString("id") + "/rows?limit=200")
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    /** The code of the first error of each row; its outcome where it has none. */
    static List<String> outcomes(JsonPath done) {
        return rows(done).stream().map(Imports::outcome).toList();
    }

    @SuppressWarnings("unchecked")
    private static String outcome(Map<String, Object> row) {
        return row.get("errors") == null
                ? (String) row.get("outcome")
                : ((List<Map<String, String>>) row.get("errors")).get(0).get("code");
    }

    /** The organization with this external id. */
    static Map<String, Object> organization(String externalId) {
        List<Map<String, Object>> found = Registry.get("/organizations?externalId=" + externalId)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        return found.isEmpty() ? Map.of() : found.get(0);
    }
}
