package org.mainspring.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.mainspring.local.ApiClient.Answer;

/** The registry as others use it: through the gateway, with real messages. */
class RegistryIT {

    private static final Duration LONG = Duration.ofSeconds(90);
    private static final String OFFICER = "registry-officer";
    private static final String ROOT = "/registry/v1";

    private final ApiClient api = new ApiClient(SharedPlatform.get());

    @Test
    void aMergedOrganizationPointsToItsSurvivorWhoIsFoundByItsNameInSpiteOfErrors() {
        String survivor = company("思源碳纤维研究股份有限公司");
        String twice = company("华隆碳纤维制造有限公司");
        String recognition = confer(twice);

        Answer merged = api.postIfMatch(
                OFFICER, path("/organizations/", twice, "/merge"), tag(path("/organizations/", twice)), """
                {"survivorId": "%s", "reason": "Registered twice"}""".formatted(
                                survivor));

        assertEquals(200, merged.status(), merged.body().toString());
        assertEquals(survivor, merged.body().path("mergedInto").asText());
        assertEquals(
                survivor,
                api.get(path("/recognitions/", recognition))
                        .body()
                        .path("organizationId")
                        .asText());
        JsonNode best = api.get(ROOT + "/organizations/candidates?name=" + ApiClient.encoded("華隆碳纤唯制造"))
                .body()
                .at("/items/0");
        assertEquals(survivor, best.at("/organization/id").asText(), best.toString());
        await().atMost(LONG)
                .until(() -> types(twice), told -> told.contains("org.mainspring.registry.organization-merged.v1"));
    }

    @Test
    void aCorrectionChangesWhatWasValidThenAndNotWhatWasKnownThen() {
        String id = company("Two axes " + UUID.randomUUID());
        Answer moved = api.patch(
                OFFICER,
                path("/organizations/", id, "?validFrom=2020-03-01"),
                tag(path("/organizations/", id)),
                "{\"district\": \"Pudong\"}");
        assertEquals(200, moved.status(), moved.body().toString());
        String knownThen = moved.body().path("updatedAt").asText();

        Answer corrected = api.patch(
                OFFICER,
                path("/organizations/", id, "?validFrom=2021-01-01&validTo=2022-01-01"),
                moved.header("etag"),
                "{\"district\": \"Minhang\"}");

        assertEquals(200, corrected.status(), corrected.body().toString());
        assertEquals("Minhang", district(id, "?validAt=2021-06-30"));
        assertEquals("Pudong", district(id, "?validAt=2021-06-30&knownAt=" + knownThen));
        assertEquals("Pudong", district(id, "?validAt=2022-01-01"));
        assertEquals("Pudong", district(id, ""));
    }

    @Test
    void aCertificateIsVerifiedWithThePublishedKeysAndItsBitIsSetWhenItIsRevoked() throws Exception {
        String recognition = confer(company("Certified " + UUID.randomUUID()));
        SignedJWT certificate = verified(api.text(path("/recognitions/", recognition, "/certificate")));
        Map<String, Object> status = certificate.getJWTClaimsSet().getJSONObjectClaim("credentialStatus");
        int place = Integer.parseInt((String) status.get("statusListIndex"));
        String list = URI.create((String) status.get("statusListCredential")).getPath();
        assertFalse(isSet(list, place));

        Answer revoked = api.postIfMatch(
                OFFICER,
                path("/recognitions/", recognition, "/revoke"),
                tag(path("/recognitions/", recognition)),
                "{\"reason\": \"moved away\"}");

        assertEquals(200, revoked.status(), revoked.body().toString());
        await().atMost(LONG).until(() -> isSet(list, place));
    }

    @Test
    void aRankingComputedAgainIsTheSameToTheLastByte() {
        String method = "IT_" + UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        Answer defined = api.post(OFFICER, ROOT + "/methods", """
                {"code": "%s", "names": {"en": "Index"}, "version": {"validFrom": "2022-01-01", "missingValues": "MEAN",
                 "ties": "SHARED_RANK", "indicators": [{"code": "PATENTS", "names": {"en": "Patents"}, "weight": "1",
                 "direction": "HIGHER_IS_BETTER", "normalisation": "MIN_MAX"}]}}""".formatted(method));
        assertEquals(201, defined.status(), defined.body().toString());
        String run = """
                {"names": {"en": "TOP2"}, "size": 2, "run": {"method": "%s", "perturbation": {"percent": "10", "draws": 1000,
                 "seed": 7}, "candidates": [{"organizationId": "%s", "values": {"PATENTS": "41"}},
                 {"organizationId": "%s", "values": {"PATENTS": "40.5"}}, {"organizationId": "%s"}]}}""".formatted(
                        method,
                        company("First " + UUID.randomUUID()),
                        company("Second " + UUID.randomUUID()),
                        company("Third " + UUID.randomUUID()));

        Answer first = api.post(OFFICER, ROOT + "/rankings", run);
        Answer second = api.post(OFFICER, ROOT + "/rankings", run);

        assertEquals(201, first.status(), first.body().toString());
        assertEquals(first.body().path("resultSha256"), second.body().path("resultSha256"));
        assertTrue(first.body().path("resultSha256").isTextual());
        assertEquals(404, api.get(path("/rankings/", first.id())).status());
        Answer published =
                api.postIfMatch(OFFICER, path("/rankings/", first.id(), "/publish"), first.header("etag"), "");
        assertEquals(200, published.status(), published.body().toString());
        assertEquals(
                4,
                api.text(path("/rankings/", first.id(), "/entries.csv")).lines().count());
    }

    @Test
    void aCommitmentIsOverdueUntilItIsReportedDone() {
        String lead = company("Lead " + UUID.randomUUID());
        Answer signed = api.post(
                OFFICER, ROOT + "/agreements", """
                {"kind": "STRATEGIC_COOPERATION", "names": {"en": "Open patents"}, "signedOn": "2022-08-29",
                 "parties": [{"organizationId": "%s"}, {"organizationId": "%s"}], "leadPartyId": "%s",
                 "commitments": [{"partyId": "%s", "what": {"en": "Open 300 patents"}, "dueOn": "2023-12-31"}]}""".formatted(lead, company("Other " + UUID.randomUUID()), lead, lead));
        assertEquals(201, signed.status(), signed.body().toString());
        String overdue = ROOT + "/commitments?overdue=true&organizationId=" + lead;
        String commitment = api.get(overdue).body().at("/items/0/id").asText();

        Answer done = api.postIfMatch(
                OFFICER,
                path("/commitments/", commitment, "/reports"),
                tag(path("/commitments/", commitment)),
                "{\"asOf\": \"2024-01-31\", \"status\": \"DONE\"}");

        assertEquals(200, done.status(), done.body().toString());
        assertEquals(0, api.get(overdue).body().path("items").size());
    }

    private String company(String name) {
        Answer made = api.post(OFFICER, ROOT + "/organizations", """
                {"names": {"zh": "%s"}, "kind": "COMPANY"}""".formatted(name));
        assertEquals(201, made.status(), made.body().toString());
        return made.id();
    }

    private String confer(String organization) {
        Answer conferred = api.post(OFFICER, ROOT + "/recognitions", """
                {"organizationId": "%s", "scheme": "ENTERPRISE_TECHNOLOGY_CENTRE", "level": "DISTRICT"}""".formatted(organization));
        assertEquals(201, conferred.status(), conferred.body().toString());
        return conferred.id();
    }

    private String district(String id, String asOf) {
        return api.get(path("/organizations/", id, asOf))
                .body()
                .path("district")
                .asText();
    }

    private List<String> types(String subject) {
        JsonNode told = api.get(ROOT + "/changes?subject=" + subject).body().path("items");
        return StreamSupport.stream(told.spliterator(), false)
                .map(change -> change.path("type").asText())
                .toList();
    }

    private String tag(String path) {
        return api.get(path).header("etag");
    }

    private static String path(String... parts) {
        return ROOT + String.join("", parts);
    }

    /** Whether the bit of a certificate is set in a signed list: the first bit of the first byte is that of 0. */
    private boolean isSet(String list, int place) throws ParseException, JOSEException, IOException {
        Map<String, Object> subject =
                verified(api.text(list)).getJWTClaimsSet().getJSONObjectClaim("credentialSubject");
        String encoded = ((String) subject.get("encodedList")).substring(1);
        try (var bits = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded)))) {
            return (bits.readAllBytes()[place / 8] >> (7 - place % 8) & 1) == 1;
        }
    }

    private SignedJWT verified(String jwt) throws ParseException, JOSEException {
        SignedJWT signed = SignedJWT.parse(jwt);
        JWKSet keys = JWKSet.parse(api.text(ROOT + "/certificate-keys"));
        var verifier = new ECDSAVerifier(
                keys.getKeyByKeyId(signed.getHeader().getKeyID()).toECKey());
        assertTrue(signed.verify(verifier));
        return signed;
    }
}
