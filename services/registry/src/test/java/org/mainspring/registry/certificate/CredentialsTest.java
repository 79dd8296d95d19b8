package org.mainspring.registry.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.value.Names;

class CredentialsTest {

    private static final String ISSUER = "https://registry.example/registry/v1";
    private static final UUID ID = UUID.fromString("0198c000-0000-7000-8000-000000000001");
    private static final UUID HOLDER = UUID.fromString("0198c000-0000-7000-8000-000000000002");
    private static final LocalDate CONFERRED = LocalDate.parse("2022-07-21");
    private static final LocalDate EXPIRES = LocalDate.parse("2025-07-21");

    private final Credentials credentials = new Credentials(ISSUER);

    @Test
    void aCertificateSaysWhoHoldsWhatSinceWhen() {
        assertThat(credentials.certificate(recognition(131_075, CONFERRED, EXPIRES, null)))
                .containsEntry("id", ISSUER + "/recognitions/" + ID + "/certificate")
                .containsEntry("type", List.of("VerifiableCredential", "RecognitionCertificate"))
                .containsEntry("issuer", ISSUER)
                .containsEntry("validFrom", "2022-07-21T00:00:00Z")
                .containsEntry("validUntil", "2025-07-21T00:00:00Z")
                .containsEntry(
                        "credentialSubject",
                        Map.of(
                                "id",
                                ISSUER + "/organizations/" + HOLDER,
                                "type",
                                "Organization",
                                "names",
                                Map.of("zh", "思源电气", "en", "Siyuan <Electric>"),
                                "uscc",
                                "913100006073785960",
                                "recognition",
                                Map.of(
                                        "id",
                                        ISSUER + "/recognitions/" + ID,
                                        "type",
                                        "Recognition",
                                        "scheme",
                                        Map.of("code", "ETC", "names", Map.of("zh", "企业技术中心")),
                                        "level",
                                        Map.of("code", "NATIONAL", "names", Map.of("en", "National")),
                                        "batchYear",
                                        2022,
                                        "conferredOn",
                                        "2022-07-21")))
                .containsEntry(
                        "credentialStatus",
                        Map.of(
                                "id", ISSUER + "/status-lists/2#3",
                                "type", "BitstringStatusListEntry",
                                "statusPurpose", "revocation",
                                "statusListIndex", "3",
                                "statusListCredential", ISSUER + "/status-lists/2"));
    }

    @Test
    void whatIsNotKnownIsAbsentAndARevocationEndsIt() {
        assertThat(credentials.certificate(recognition(0, null, null, null)))
                .doesNotContainKeys("validFrom", "validUntil");
        assertThat(credentials.certificate(recognition(0, CONFERRED, EXPIRES, CONFERRED.plusDays(9))))
                .containsEntry("validUntil", "2022-07-30T00:00:00Z");
        assertThat(credentials.certificate(recognition(0, CONFERRED, EXPIRES, EXPIRES.plusDays(9))))
                .containsEntry("validUntil", "2025-07-21T00:00:00Z");
    }

    @Test
    void standingIsToldByTheDay() {
        CertifiedRecognition held = recognition(0, CONFERRED, EXPIRES, null);
        assertThat(held.on(CONFERRED.minusDays(1))).isEqualTo(Standing.NOT_YET_VALID);
        assertThat(held.on(CONFERRED)).isEqualTo(Standing.VALID);
        assertThat(held.on(EXPIRES.minusDays(1))).isEqualTo(Standing.VALID);
        assertThat(held.on(EXPIRES)).isEqualTo(Standing.EXPIRED);
        assertThat(recognition(0, null, null, CONFERRED).on(CONFERRED)).isEqualTo(Standing.REVOKED);
    }

    @Test
    void theBitOfARevokedRecognitionIsSetCountedFromTheLeft() throws Exception {
        StatusList list = StatusList.of(2, LongStream.of(131_072, 131_075, 262_143));

        byte[] bits = bits(list.encoded());
        assertThat(bits).hasSize(131_072 / 8).startsWith((byte) 0b1001_0000).endsWith((byte) 1);
        assertThat(BitSet.valueOf(bits).cardinality()).isEqualTo(3);
        assertThat(StatusList.of(2, LongStream.of(262_143, 131_075, 131_072))).isEqualTo(list);
    }

    @Test
    void aStatusListIsACredentialOfItsOwn() {
        StatusList list = StatusList.of(1, LongStream.empty());
        Map<String, Object> credential =
                credentials.statusList(list, Instant.parse("2022-07-21T10:00:00Z"), Duration.ofDays(7));

        assertThat(credential)
                .containsEntry("id", ISSUER + "/status-lists/1")
                .containsEntry("type", List.of("VerifiableCredential", "BitstringStatusListCredential"))
                .containsEntry("validFrom", "2022-07-21T10:00:00Z")
                .containsEntry("validUntil", "2022-07-28T10:00:00Z")
                .containsEntry(
                        "credentialSubject",
                        Map.of(
                                "id",
                                ISSUER + "/status-lists/1#list",
                                "type",
                                "BitstringStatusList",
                                "statusPurpose",
                                "revocation",
                                "encodedList",
                                list.encoded()));
    }

    @Test
    void thePageEscapesNamesAndKnowsNoScript() {
        String page = CertificatePage.of(
                recognition(0, CONFERRED, EXPIRES, null), ISSUER + "/{rows}", LocalDate.parse("2023-01-01"));

        assertThat(page)
                .contains("Siyuan &lt;Electric&gt;", "有效 · Valid (2023-01-01)", "data:image/png;base64,", "{rows}")
                .doesNotContain("<script", "<Electric>", "Revoked on");
        assertThat(CertificatePage.POLICY).startsWith("default-src 'none'").doesNotContain("unsafe");
    }

    static byte[] bits(String encoded) throws IOException {
        assertThat(encoded).startsWith("u");
        byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
        return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    }

    private static CertifiedRecognition recognition(
            long index, @Nullable LocalDate conferred, @Nullable LocalDate expires, @Nullable LocalDate revoked) {
        return new CertifiedRecognition(
                ID,
                index,
                HOLDER,
                new Names("思源电气", "Siyuan <Electric>"),
                "913100006073785960",
                "ETC",
                new Names("企业技术中心", null),
                "NATIONAL",
                new Names(null, "National"),
                2022,
                conferred,
                expires,
                revoked);
    }
}
