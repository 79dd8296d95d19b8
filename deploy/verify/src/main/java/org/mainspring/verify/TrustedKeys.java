package org.mainspring.verify;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of an issuer, and what they have signed. The certificate never says how it is to be verified: that is ES256. */
record TrustedKeys(JWKSet keys) {

    static TrustedKeys parse(String jwkSet) throws ParseException {
        return new TrustedKeys(JWKSet.parse(jwkSet));
    }

    static TrustedKeys none() {
        return new TrustedKeys(new JWKSet());
    }

    /** What the document says, once its signature is verified. */
    Claims open(String token, String type) throws Rejection {
        JWSObject signed = parsed(token);
        if (!JWSAlgorithm.ES256.equals(signed.getHeader().getAlgorithm())) {
            throw Rejection.tampered("it is not signed with ES256");
        }
        require(signed);
        @Nullable Map<String, Object> content = signed.getPayload().toJSONObject();
        // Certificates and status lists are signed with the same keys: one is no good for the other.
        if (content == null || !new Claims(content).isOfType(type)) {
            throw Rejection.tampered("it is no " + type);
        }
        return new Claims(content);
    }

    private void require(JWSObject signed) throws Rejection {
        String id = signed.getHeader().getKeyID();
        if (id == null || !(keys.getKeyByKeyId(id) instanceof ECKey key) || !Curve.P_256.equals(key.getCurve())) {
            throw new Rejection(Verdict.UNKNOWN_KEY, "none of the keys given is called " + Claims.printable(id));
        }
        try {
            if (!signed.verify(new ECDSAVerifier(key.toPublicJWK()))) {
                throw Rejection.tampered("the signature is not of this content and key");
            }
        } catch (JOSEException unverifiable) {
            throw Rejection.tampered("the signature cannot be verified");
        }
    }

    private static JWSObject parsed(String token) throws Rejection {
        try {
            return JWSObject.parse(token.strip());
        } catch (ParseException | IllegalArgumentException malformed) {
            throw Rejection.tampered("it is no signed document");
        }
    }
}
