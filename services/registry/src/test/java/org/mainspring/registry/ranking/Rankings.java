package org.mainspring.registry.ranking;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.UUID;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.TestTokens;

/** Rankings as tests ask for them. */
final class Rankings {

    private static final String INDICATOR = """
            {"code": "%s", "names": {"en": "%s"}, "weight": "%s", "direction": "HIGHER_IS_BETTER", "normalisation": "MIN_MAX"}""";

    private Rankings() {}

    /** The code of a new method: RD counts three quarters, PATENTS one; a missing value is zero. */
    static String method() {
        String code = "M" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        Registry.post("/methods", """
                        {"code": "%s", "names": {"zh": "指数", "en": "Index"}, "version": %s}""".formatted(code, version("2022-01-01", "0.75", "0.25")))
                .statusCode(201);
        return code;
    }

    static String version(String validFrom, String rd, String patents) {
        return """
               {"validFrom": "%s", "missingValues": "ZERO_SCORE", "ties": "SHARED_RANK", "indicators": [%s, %s]}""".formatted(
                validFrom, INDICATOR.formatted("RD", "R&D", rd), INDICATOR.formatted("PATENTS", "Patents", patents));
    }

    static String candidate(String organization, String values, String... labels) {
        return """
               {"organizationId": "%s", "values": {%s}, "labels": [%s]}""".formatted(
                        organization, values, labels.length == 0 ? "" : "\"" + String.join("\", \"", labels) + "\"");
    }

    /** @param more members of the run after its method, or of the ranking after its run */
    static ValidatableResponse register(String method, String run, String more) {
        return Registry.post("/rankings", """
                {"names": {"zh": "榜单", "en": "Ranking"}, "year": 2022, %s "run": {"method": "%s", %s}}""".formatted(more, method, run));
    }

    static ValidatableResponse computed(String method, String... candidates) {
        return register(method, "\"candidates\": [" + String.join(", ", candidates) + "]", "");
    }

    static ValidatableResponse turn(String id, String verb) {
        return given().header("Authorization", TestTokens.bearer("registry-officer"))
                .header("If-Match", "*")
                .post(Registry.ROOT + "/rankings/" + id + "/" + verb)
                .then();
    }

    static String id(ValidatableResponse answer) {
        return answer.statusCode(201).extract().path("id");
    }

    /** A read as registry officer. */
    static ValidatableResponse draft(String path) {
        return given().header("Authorization", TestTokens.bearer("registry-officer"))
                .get(Registry.ROOT + "/rankings/" + path)
                .then();
    }
}
