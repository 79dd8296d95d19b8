package org.mainspring.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerifierTest {

    private static final String DAY = "2023-01-02T00:00:00Z";

    private final Issuer issuer = Issuer.withKey("one");
    private final String certificate = issuer.certificate();

    @Test
    void whatIsInOrderIsValidAndSaysWhoHoldsWhatSinceWhen() {
        Finding finding = verify(certificate, issuer.statusList(Issuer.PLACE - 1, Issuer.PLACE + 1), DAY);

        assertThat(finding.verdict()).isEqualTo(Verdict.VALID);
        assertThat(finding.verdict().exitCode()).isZero();
        assertThat(finding.lines())
                .containsExactly(
                        "VALID: not revoked as of 2023-01-01T00:00:00Z",
                        "  holder  思源电气 · Siyuan?[2J",
                        "  USCC    913100006073785960",
                        "  scheme  Enterprise technology centre",
                        "  level   国家级",
                        "  batch   2022",
                        "  since   2022-07-21",
                        "  until   2025-07-21T00:00:00Z",
                        "  issuer  " + Issuer.ADDRESS);
    }

    @Test
    void changedContentIsTamperedWith() {
        String[] parts = certificate.split("\\.", -1);
        String forged = new Base64URL(parts[1]).decodeToString().replace("2025", "2099");
        String[] signature = parts.clone();
        signature[2] = (parts[2].charAt(0) == 'A' ? "B" : "A") + parts[2].substring(1);

        mustBe(
                Verdict.TAMPERED,
                String.join(".", parts[0], Base64URL.encode(forged).toString(), parts[2]));
        mustBe(Verdict.TAMPERED, String.join(".", signature));
        mustBe(Verdict.TAMPERED, String.join(".", parts[0], parts[1], ""));
        mustBe(Verdict.TAMPERED, "");
        mustBe(Verdict.TAMPERED, "a.b.c");
        assertThat(verify(String.join(".", signature), issuer.statusList(), DAY).lines())
                .hasSize(1);
    }

    @Test
    void theCertificateDoesNotChooseTheAlgorithm() throws Exception {
        String[] parts = certificate.split("\\.", -1);
        String none = Base64URL.encode("{\"alg\":\"none\",\"kid\":\"one\"}").toString();
        mustBe(Verdict.TAMPERED, String.join(".", none, parts[1], ""));
        mustBe(Verdict.TAMPERED, String.join(".", none, parts[1], parts[2]));

        JWSObject keyed = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(), new Payload(new Base64URL(parts[1])));
        keyed.sign(new MACSigner(issuer.key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        mustBe(Verdict.TAMPERED, keyed.serialize());
    }

    @Test
    void anotherKeyIsUnknownAndUnderTheSameNameAForgery() {
        mustBe(Verdict.UNKNOWN_KEY, Issuer.withKey("two").certificate());
        mustBe(Verdict.TAMPERED, Issuer.withKey("one").certificate());
        assertThat(new Verifier(TrustedKeys.none(), Optional.empty(), at(DAY))
                        .verify(certificate)
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN_KEY);
    }

    @Test
    void aStatusListIsNoCertificate() {
        mustBe(Verdict.TAMPERED, issuer.statusList());
    }

    @Test
    void timesAreKeptToTheSecond() {
        String list = issuer.statusList();
        assertThat(verify(certificate, list, "2022-07-20T23:59:59Z").verdict()).isEqualTo(Verdict.NOT_YET_VALID);
        assertThat(verify(certificate, list, "2022-07-21T00:00:00Z").verdict()).isEqualTo(Verdict.VALID);
        assertThat(verify(certificate, list, "2025-07-21T00:00:00Z").verdict()).isEqualTo(Verdict.EXPIRED);
        mustBe(Verdict.TAMPERED, issuer.certificate(Map.of("validUntil", "some day")));
    }

    @Test
    void aRevocationGoesBeforeEverythingElse() {
        String list = issuer.statusList(Issuer.PLACE);
        assertThat(verify(certificate, list, DAY).verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(verify(certificate, list, "2099-01-01T00:00:00Z").verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(verify(certificate, list, DAY).verdict().exitCode()).isEqualTo(1);
    }

    @Test
    void withoutAListThatCanBeBelievedTheStatusIsUnknown() {
        String tooShort = "u" + Base64.getUrlEncoder().encodeToString(Issuer.gzip(new byte[1]));
        List<String> unfit = List.of(
                "nothing",
                certificate,
                Issuer.withKey("two").statusList(),
                issuer.statusList(Issuer.ADDRESS + "/status-lists/2", tooShort),
                issuer.statusList(Issuer.LIST, tooShort),
                issuer.statusList(Issuer.LIST, "uAAAA"),
                issuer.statusList(Issuer.LIST, "zAAAA"));
        for (String list : unfit) {
            assertThat(verify(certificate, list, DAY).verdict()).isEqualTo(Verdict.STATUS_UNKNOWN);
        }
        // Too old.
        assertThat(verify(certificate, issuer.statusList(), "2023-01-08T00:00:00Z")
                        .verdict())
                .isEqualTo(Verdict.STATUS_UNKNOWN);
        assertThat(new Verifier(issuer.published(), Optional.empty(), at(DAY))
                        .verify(certificate)
                        .lines())
                .contains("STATUS UNKNOWN: no status list was given; it is at " + Issuer.LIST);
        mustBe(Verdict.STATUS_UNKNOWN, issuer.certificate(Map.of("credentialStatus", "none")));
    }

    private void mustBe(Verdict verdict, String token) {
        assertThat(verify(token, issuer.statusList(), DAY).verdict()).isEqualTo(verdict);
    }

    private Finding verify(String token, String statusList, String now) {
        return new Verifier(issuer.published(), Optional.of(statusList), at(now)).verify(token);
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
