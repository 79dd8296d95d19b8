package org.mainspring.funding.programme;

import static org.hamcrest.Matchers.equalTo;
import static org.mainspring.funding.Applications.bearer;
import static org.mainspring.funding.Applications.patch;
import static org.mainspring.funding.Applications.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.Applications;

@QuarkusTest
class BuiltOnTest {

    private static final UUID SPONSOR = UUID.randomUUID();
    private static final UUID BANK = UUID.randomUUID();

    private final String officer = bearer("programme-officer", "officer", SPONSOR);

    @Test
    void theKindAndTheProvidersStayOnceMoneyIsCommitted() {
        String path = programme();
        taken(path, "{\"kind\": \"GRANT\"}");
        post(officer, "/commitments", """
                        {"programmeId": "%s", "providerId": "%s", "amount": {"amount": "5", "currency": "CNY"}}""".formatted(Applications.id(path), BANK))
                .statusCode(201);
        refused(path, "{\"kind\": \"SPECIAL_CREDIT\"}", "KIND_FIXED");
        refused(path, "{\"providers\": null}", "PROVIDER_FIXED");
        taken(
                path,
                "{\"providers\": [{\"organizationId\": \"%s\"}, {\"organizationId\": \"%s\"}]}"
                        .formatted(UUID.randomUUID(), BANK));
        taken(path, "{\"providers\": [{\"organizationId\": \"%s\"}]}".formatted(BANK));
        taken(path, "{\"timeZone\": \"Asia/Urumqi\"}");
    }

    @Test
    void theTimeZoneStaysOnceADeadlineIsGivenInIt() {
        String path = programme();
        taken(path, "{\"timeZone\": \"Asia/Shanghai\"}");
        Applications.window(SPONSOR, Applications.id(path), 2, 9);
        refused(path, "{\"timeZone\": \"Asia/Urumqi\"}", "TIME_ZONE_FIXED");
        taken(path, "{\"timeZone\": null, \"kind\": \"GRANT\"}");
    }

    private String programme() {
        String path = "/programmes/"
                + post(officer, "/programmes", """
                        {"kind": "SPECIAL_CREDIT", "names": {"en": "Credit"}, "currency": "CNY", "sponsorId": "%s",
                         "providers": [{"organizationId": "%s"}]}""".formatted(SPONSOR, BANK))
                        .statusCode(201)
                        .extract()
                        .path("id");
        post(officer, path + "/open", "").statusCode(200);
        return path;
    }

    private void taken(String path, String change) {
        patch(officer, path, change).statusCode(200);
    }

    private void refused(String path, String change, String code) {
        patch(officer, path, change).statusCode(409).body("errors[0].code", equalTo(code));
    }
}
