package org.mainspring.registry.certificate;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

/** Keys that sign, or have signed, certificates: the first signs, the others are published for what they signed. */
final class CertificateKeys {

    private static final JOSEObjectType TYPE = new JOSEObjectType("vc+jwt");

    private final List<ECKey> keys;
    private final ECDSASigner signer;

    private CertificateKeys(List<ECKey> keys) {
        this.keys = keys;
        try {
            this.signer = new ECDSASigner(keys.get(0));
        } catch (JOSEException unusable) {
            throw new IllegalArgumentException("the first key cannot sign: it has no private half", unusable);
        }
    }

    /** Keys without an id are called by their thumbprint. */
    static CertificateKeys parse(String jwkSet) {
        try {
            List<ECKey> keys = JWKSet.parse(jwkSet).getKeys().stream()
                    .map(CertificateKeys::named)
                    .toList();
            long names = keys.stream().map(ECKey::getKeyID).distinct().count();
            if (keys.isEmpty() || names < keys.size()) {
                throw new IllegalArgumentException("there is no key, or two have one id");
            }
            return new CertificateKeys(keys);
        } catch (ParseException unreadable) {
            // Its message could quote the file.
            throw new IllegalArgumentException("the file holds no JWK set");
        }
    }

    static CertificateKeys generate() {
        try {
            return new CertificateKeys(List.of(
                    new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ECKey named(JWK key) {
        if (!(key instanceof ECKey curved) || !Curve.P_256.equals(curved.getCurve())) {
            throw new IllegalArgumentException("a key is none on the curve P-256");
        }
        try {
            return curved.getKeyID() != null
                    ? curved
                    : new ECKey.Builder(curved).keyIDFromThumbprint().build();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The credential as a compact JWT, after "Securing Verifiable Credentials using JOSE and COSE". */
    String sign(Map<String, Object> credential) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(TYPE)
                .contentType("vc")
                .keyID(keys.get(0).getKeyID())
                .build();
        JWSObject signed = new JWSObject(header, new Payload(credential));
        try {
            signed.sign(signer);
        } catch (JOSEException failed) {
            throw new IllegalStateException("the certificate could not be signed", failed);
        }
        return signed.serialize();
    }

    /** The public halves as a JWK set; built from the two coordinates, so nothing private can slip in. */
    String published() {
        return new JWKSet(keys.stream().map(CertificateKeys::publicHalf).toList()).toString();
    }

    private static JWK publicHalf(ECKey key) {
        return new ECKey.Builder(Curve.P_256, key.getX(), key.getY())
                .keyID(key.getKeyID())
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .build();
    }
}
