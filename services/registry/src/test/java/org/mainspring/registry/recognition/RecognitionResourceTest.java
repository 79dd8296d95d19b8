package org.mainspring.registry.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.Messages;
import org.mainspring.registry.Registry;

@QuarkusTest
class RecognitionResourceTest {

    @Test
    void aConferredRecognitionIsFoundByOrganizationSchemeAndLevel() {
        String company = Registry.company("Holder");
        String scheme = Registry.scheme();
        String id =
                confer(company, scheme, "NATIONAL").statusCode(201).extract().path("id");

        Registry.get("/recognitions/" + id)
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("conferredOn", nullValue());
        Registry.get("/recognitions?organizationId=" + company).body("items.id", contains(id));
        Registry.get("/recognitions?scheme=%s&level=NATIONAL&batchYear=2022&status=ACTIVE".formatted(scheme))
                .body("items.id", contains(id));
        Registry.get("/organizations?scheme=%s&level=NATIONAL".formatted(scheme))
                .body("items.id", contains(company));
        Registry.get("/organizations?scheme=%s&level=MUNICIPAL".formatted(scheme))
                .body("items", empty());
    }

    @Test
    void oneLevelIsHeldOnceUntilItIsRevoked() {
        String company = Registry.company("Once");
        String scheme = Registry.scheme();
        String id = confer(company, scheme, "MUNICIPAL").extract().path("id");
        confer(company, scheme, "MUNICIPAL")
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"))
                .body("errors[0].code", equalTo("ALREADY_HELD"))
                .body("errors[0].pointer", equalTo("/organizationId"));

        Registry.post("/recognitions/" + id + "/revoke", "\"0.zh\"", "{\"reason\": \"moved away\"}")
                .statusCode(200)
                .header("ETag", "\"1.zh\"")
                .body("status", equalTo("REVOKED"))
                .body("revocationReason", equalTo("moved away"));
        Registry.post("/recognitions/" + id + "/revoke", "\"0.zh\"", "{\"reason\": \"again\"}")
                .statusCode(412);
        Registry.post("/recognitions/" + id + "/revoke", "\"1.zh\"", "{\"reason\": \"again\"}")
                .statusCode(409);
        Registry.post("/recognitions/" + id + "/revoke", "{\"reason\": \"again\"}")
                .statusCode(428);
        confer(company, scheme, "MUNICIPAL").statusCode(201);
    }

    @Test
    void todayIsThatOfTheRegionWhetherItIsConferredOrRevoked() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String body = """
                {"organizationId": "%s", "scheme": "%s", "level": "NATIONAL", "batchYear": 2022, "conferredOn": "%s"}""";
        String company = Registry.company("Day");
        String scheme = Registry.scheme();
        Registry.post("/recognitions", body.formatted(company, scheme, today.plusDays(1)))
                .statusCode(422)
                .body("errors[0].code", equalTo("LIES_AHEAD"));
        String id = Registry.post("/recognitions", body.formatted(company, scheme, today))
                .statusCode(201)
                .extract()
                .path("id");
        String revoke = "{\"reason\": \"moved away\", \"revokedOn\": \"%s\"}";
        Registry.post("/recognitions/" + id + "/revoke", "*", revoke.formatted(today.plusDays(1)))
                .statusCode(422)
                .body("errors[0].code", equalTo("LIES_AHEAD"));
        Registry.post("/recognitions/" + id + "/revoke", "*", revoke.formatted(today))
                .statusCode(200)
                .body("revokedOn", equalTo(today.toString()));
    }

    @Test
    void whatIsToldKeepsItsContract() {
        String company = Registry.company("Told");
        Registry.source("report");
        String full = Registry.post("/recognitions", """
                        {"organizationId": "%s", "scheme": "%s", "level": "NATIONAL", "batchYear": 2022, "source": "report",
                         "conferredOn": "2022-07-21", "expiresOn": "2999-07-21", "externalId": "told/%s"}""".formatted(company, Registry.scheme(), company))
                .statusCode(201)
                .extract()
                .path("id");
        Registry.post(
                        "/recognitions/" + full + "/revoke",
                        "*",
                        "{\"reason\": \"Evaluated as unqualified\", \"revokedOn\": \"2024-05-01\"}")
                .statusCode(200);
        String bare = Registry.post(
                        "/recognitions",
                        "{\"organizationId\": \"%s\", \"scheme\": \"%s\", \"level\": \"DISTRICT\"}"
                                .formatted(company, Registry.scheme()))
                .statusCode(201)
                .extract()
                .path("id");

        List<Map<String, Object>> facts = Registry.facts(full, 2);
        assertThat(facts).hasSize(2);
        Messages.mustKeepContract("recognition-conferred", facts.get(0));
        Messages.mustKeepContract("recognition-revoked", facts.get(1));
        Messages.mustKeepContract(
                "recognition-conferred", Registry.facts(bare, 1).get(0));
    }

    @Test
    void whatIsNotThereCannotBeConferred() {
        String company = Registry.company("Nobody");
        confer(UUID.randomUUID().toString(), Registry.scheme(), "NATIONAL")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/organizationId"));
        confer(company, Registry.scheme(), "GALACTIC").statusCode(422).body("errors[0].pointer", equalTo("/level"));
        Registry.post("/recognitions", """
                        {"organizationId": "%s", "scheme": "%s", "level": "NATIONAL", "source": "nowhere"}""".formatted(company, Registry.scheme()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/source"))
                .body("errors[0].code", equalTo("REFERENCE_NOT_FOUND"));
    }

    private static ValidatableResponse confer(String organization, String scheme, String level) {
        return Registry.post(
                "/recognitions",
                "{\"organizationId\": \"%s\", \"scheme\": \"%s\", \"level\": \"%s\", \"batchYear\": 2022}"
                        .formatted(organization, scheme, level));
    }
}
