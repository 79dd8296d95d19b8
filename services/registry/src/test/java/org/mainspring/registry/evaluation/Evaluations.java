package org.mainspring.registry.evaluation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.mainspring.registry.Registry;
import org.mainspring.testkit.TestTokens;

/** Evaluations as tests ask for them. */
final class Evaluations {

    static final String BANDS = """
            {"code": "EXCELLENT", "names": {"zh": "优秀", "en": "Excellent"}, "from": "90", "consequence": "RENEW_EXEMPT_NEXT"},
            {"code": "GOOD", "names": {"zh": "良好", "en": "Good"}, "from": "65", "consequence": "RENEW"},
            {"code": "BASICALLY_QUALIFIED", "names": {"zh": "基本合格", "en": "Basically qualified"}, "from": "60",
             "consequence": "WARN"},
            {"code": "UNQUALIFIED", "names": {"zh": "不合格", "en": "Unqualified"}, "from": "0", "consequence": "REVOKE"}""";
    static final String STAFF = """
            {"measure": "RD_STAFF", "names": {"zh": "研发人员", "en": "R&D staff"}, "minimum": "150", "unit": "people",
             "band": "UNQUALIFIED"}""";
    static final String MONEY = """
            {"measure": "RD_EQUIPMENT", "names": {"zh": "研发设备原值"}, "minimum": "20000000", "unit": "yuan", "band": "UNQUALIFIED"},
            {"measure": "RD_SPEND", "names": {"zh": "研发经费"}, "minimum": "15000000", "unit": "yuan", "band": "UNQUALIFIED"}""";

    private Evaluations() {}

    static ValidatableResponse rules(String scheme, String bands, String floors, String validFrom) {
        return Registry.post("/evaluation-rules", """
                {"scheme": "%s", "level": "NATIONAL", "validFrom": "%s", "cycleYears": 2, "bands": [%s], "floors": [%s],
                 "notFiled": "REVOKE", "secondWarningRevokes": true}""".formatted(scheme, validFrom, bands, floors));
    }

    /** The code of a new scheme that is evaluated by the national bands and by the floor of staff alone. */
    static String scheme() {
        String scheme = Registry.scheme();
        rules(scheme, BANDS, STAFF, "2016-04-01").statusCode(201);
        return scheme;
    }

    /** The id of a recognition of a new company at the level NATIONAL. */
    static String holder(String scheme, String name) {
        return confer(scheme, Registry.company(name));
    }

    static String confer(String scheme, String company) {
        return Registry.post("/recognitions", """
                        {"organizationId": "%s", "scheme": "%s", "level": "NATIONAL"}""".formatted(company, scheme))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse open(String scheme, int year) {
        return Registry.post(
                "/evaluations", "{\"scheme\": \"%s\", \"level\": \"NATIONAL\", \"year\": %d}".formatted(scheme, year));
    }

    static String opened(String scheme, int year) {
        return open(scheme, year).statusCode(201).extract().path("id");
    }

    static String row(String recognition, String score, String staff) {
        return """
               {"recognitionId": "%s", "score": "%s", "measures": {"RD_STAFF": "%s"}}""".formatted(recognition, score, staff);
    }

    static ValidatableResponse file(String evaluation, String... rows) {
        return file(evaluation, List.of(rows));
    }

    static ValidatableResponse file(String evaluation, List<String> rows) {
        return Registry.post(
                "/evaluations/" + evaluation + "/results", "*", "{\"results\": [" + String.join(",", rows) + "]}");
    }

    /** A POST without a body. */
    static ValidatableResponse turn(String evaluation, String verb, String ifMatch) {
        return given().header("Authorization", TestTokens.bearer("registry-officer"))
                .header("If-Match", ifMatch)
                .post(Registry.ROOT + "/evaluations/" + evaluation + "/" + verb)
                .then();
    }

    /** A read as registry officer. */
    static ValidatableResponse draft(String path) {
        return given().header("Authorization", TestTokens.bearer("registry-officer"))
                .get(Registry.ROOT + "/evaluations/" + path)
                .then();
    }

    /** Assesses and closes it and waits until everything is carried out. */
    static void conclude(String evaluation) {
        turn(evaluation, "assess", "*").statusCode(200);
        turn(evaluation, "close", "*").statusCode(200);
        awaitClosed(evaluation);
    }

    static void awaitClosed(String evaluation) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> draft(evaluation).extract().path("state"), "CLOSED"::equals);
    }
}
