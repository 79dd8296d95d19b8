package org.mainspring.funding.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.mainspring.funding.Applications.bearer;
import static org.mainspring.funding.Applications.get;
import static org.mainspring.funding.Applications.patch;
import static org.mainspring.funding.Applications.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Applications;
import org.mainspring.testkit.Samples;

@QuarkusTest
class ProgrammeStatusResourceTest {

    private static final String REASON = "{\"reason\": \"Under review\"}";

    private final UUID sponsor = UUID.randomUUID();
    private final String officer = bearer("programme-officer", "officer", sponsor);

    @Test
    void aProgrammeGoesFromForecastToItsEnd() {
        String id = announce("").body("status", equalTo("FORECAST")).extract().path("id");
        String path = "/programmes/" + id;
        post(officer, path + "/close", "").statusCode(409).body("errors[0].code", equalTo("NOT_POSSIBLE_IN_STATE"));
        post(officer, path + "/open", "")
                .statusCode(200)
                .header("ETag", equalTo("\"1.zh\""))
                .body("status", equalTo("OPEN"));
        post(officer, path + "/suspend", "{}").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        post(officer, path + "/suspend", REASON).statusCode(200).body("statusReason", equalTo("Under review"));
        get(officer, "/programmes?status=SUSPENDED&sponsorId=" + sponsor).body("items.id", contains(id));
        get(officer, "/programmes?status=OPEN&sponsorId=" + sponsor).body("items", empty());
        post(officer, path + "/resume", "").statusCode(200).body("$", not(hasKey("statusReason")));
        post(officer, path + "/close", "").statusCode(200).body("status", equalTo("CLOSED"));
        post(officer, path + "/end", REASON).statusCode(200).body("status", equalTo("ENDED"));
        post(officer, path + "/open", "").statusCode(409);
        List<String> told = Applications.told(id, 6);
        Samples.in("contracts/messages").mustDescribe("programme-status-changed", told.get(2));
        assertThat(told.get(2)).contains("\"from\":\"OPEN\"", "\"to\":\"SUSPENDED\"", "Under review");
        get(bearer("operator", "watch", null), "/trail/PROGRAMME/" + id + "/verification")
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("acts", equalTo(6));
    }

    @Test
    void whatIsOverHasEndedWhenItIsAnnounced() {
        String path = "/programmes/"
                + announce(", \"periodEnd\": \"2025-12-31\", \"timeZone\": \"Asia/Shanghai\"")
                        .body("status", equalTo("ENDED"))
                        .body("timeZone", equalTo("Asia/Shanghai"))
                        .extract()
                        .path("id");
        post(officer, path + "/open", "").statusCode(409);
    }

    @Test
    void anOfficerOfAnotherSponsorChangesNothing() {
        String path = "/programmes/" + announce("").extract().path("id");
        String stranger = bearer("programme-officer", "stranger", UUID.randomUUID());
        post(stranger, path + "/open", "").statusCode(403);
        patch(stranger, path, "{\"note\": \"Mine\"}").statusCode(403);
        patch(officer, path, "{\"sponsorId\": \"" + UUID.randomUUID() + "\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("NOT_YOURS"));
        post(stranger, "/programmes", body("")).statusCode(422).body("errors[0].pointer", equalTo("/sponsorId"));
    }

    @Test
    void aTimeZoneIsOneOfIana() {
        post(officer, "/programmes", body(", \"timeZone\": \"Asia/Pudong\""))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/timeZone"));
        post(officer, "/programmes", body(", \"timeZone\": \"\"")).statusCode(400);
    }

    private ValidatableResponse announce(String more) {
        return post(officer, "/programmes", body(more)).statusCode(201);
    }

    private String body(String more) {
        return """
                {"kind": "GRANT", "names": {"en": "Grant"}, "currency": "CNY", "sponsorId": "%s"%s}""".formatted(sponsor, more);
    }
}
