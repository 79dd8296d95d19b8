package org.mainspring.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainspring.testkit.TestTokens;

/** The registry as its tests speak to it. */
public final class Registry {

    public static final String ROOT = "/registry/v1";

    private Registry() {}

    /** A POST as registry officer. */
    public static ValidatableResponse post(String path, String body) {
        return given().header("Authorization", TestTokens.bearer("registry-officer"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(ROOT + path)
                .then();
    }

    /** A POST as registry officer on a record whose version was read. */
    public static ValidatableResponse post(String path, String ifMatch, String body) {
        return given().header("Authorization", TestTokens.bearer("registry-officer"))
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(body)
                .post(ROOT + path)
                .then();
    }

    public static ValidatableResponse get(String path) {
        return given().get(ROOT + path).then();
    }

    /** The id of a new company. */
    public static String company(String name) {
        return post("/organizations", "{\"names\": {\"en\": \"%s\"}, \"kind\": \"COMPANY\"}".formatted(name))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The code of a new scheme with the levels NATIONAL, MUNICIPAL and DISTRICT. */
    public static String scheme() {
        String code = "S" + UUID.randomUUID().toString().replace("-", "").toUpperCase(java.util.Locale.ROOT);
        String level = "{\"code\": \"%s\", \"rank\": %d, \"names\": {\"en\": \"%s\"}}";
        post(
                        "/schemes",
                        "{\"code\": \"%s\", \"names\": {\"zh\": \"企业技术中心\"}, \"levels\": [%s, %s, %s]}"
                                .formatted(
                                        code,
                                        level.formatted("DISTRICT", 3, "District"),
                                        level.formatted("NATIONAL", 1, "National"),
                                        level.formatted("MUNICIPAL", 2, "Municipal")))
                .statusCode(201);
        return code;
    }

    /** The code of a source that is registered, now or before. */
    public static String source(String code) {
        int status = post("/sources", "{\"code\": \"%s\", \"title\": \"A report\"}".formatted(code))
                .extract()
                .statusCode();
        assertThat(status).isIn(201, 409);
        return code;
    }

    /** The facts told about one aggregate, as soon as there are so many. */
    public static List<Map<String, Object>> facts(String subject, int count) {
        return await().until(
                        () -> JsonPath.from(get("/changes?subject=" + subject)
                                        .extract()
                                        .asString())
                                .<Map<String, Object>>getList("items"),
                        facts -> facts.size() >= count);
    }
}
