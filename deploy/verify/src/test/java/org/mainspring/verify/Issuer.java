package org.mainspring.verify;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Signs what the registry would sign, and what it never would. */
record Issuer(ECKey key) {

    static final String ADDRESS = "https://registry.example/registry/v1";
    static final String LIST = ADDRESS + "/status-lists/1";
    static final int PLACE = 11;

    static Issuer withKey(String id) {
        try {
            return new Issuer(new ECKeyGenerator(Curve.P_256).keyID(id).generate());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    TrustedKeys published() {
        return new TrustedKeys(new JWKSet(key.toPublicJWK()));
    }

    String certificate() {
        return certificate(Map.of());
    }

    /** A valid one, but for what is given. */
    String certificate(Map<String, Object> otherwise) {
        Map<String, Object> said = new HashMap<>(Map.of(
                "issuer",
                ADDRESS,
                "type",
                List.of("VerifiableCredential", "RecognitionCertificate"),
                "validFrom",
                "2022-07-21T00:00:00Z",
                "validUntil",
                "2025-07-21T00:00:00Z",
                "credentialSubject",
                Map.of(
                        "names", Map.of("zh", "思源电气", "en", "Siyuan\u001b[2J"),
                        "uscc", "913100006073785960",
                        "recognition",
                                Map.of(
                                        "scheme",
                                        Map.of("names", Map.of("en", "Enterprise technology centre")),
                                        "level",
                                        Map.of("names", Map.of("zh", "国家级")),
                                        "batchYear",
                                        2022,
                                        "conferredOn",
                                        "2022-07-21")),
                "credentialStatus",
                Map.of(
                        "statusPurpose",
                        "revocation",
                        "statusListIndex",
                        Integer.toString(PLACE),
                        "statusListCredential",
                        LIST)));
        said.putAll(otherwise);
        return signed(said);
    }

    String statusList(int... revoked) {
        byte[] bits = new byte[131_072 / 8];
        for (int place : revoked) {
            bits[place / 8] |= (byte) (0x80 >> place % 8);
        }
        return statusList(LIST, "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(gzip(bits)));
    }

    String statusList(String address, String encoded) {
        return signed(Map.of(
                "id",
                address,
                "issuer",
                ADDRESS,
                "type",
                List.of("VerifiableCredential", "BitstringStatusListCredential"),
                "validFrom",
                "2023-01-01T00:00:00Z",
                "validUntil",
                "2023-01-08T00:00:00Z",
                "credentialSubject",
                Map.of("statusPurpose", "revocation", "encodedList", encoded)));
    }

    String signed(Map<String, Object> said) {
        JWSObject document = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), new Payload(said));
        try {
            document.sign(new ECDSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return document.serialize();
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
