package org.mainspring.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.mainspring.local.process.LaunchException;
import org.mainspring.local.secret.SecretFile;

/** Signs tokens with a key that stays in the data directory, so that a restart makes no token invalid. */
final class TokenMint {

    static final String AUDIENCE = "mainspring";
    static final Duration LIFETIME = Duration.ofHours(1);

    private final String issuer;
    private final RSAKey key;
    private final Clock clock;

    TokenMint(String issuer, SecretFile keyFile, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
        try {
            this.key = RSAKey.parse(keyFile.readOrCreate(TokenMint::newKey));
        } catch (ParseException e) {
            throw new LaunchException("the signing key " + keyFile.path() + " is damaged: remove it", e);
        }
    }

    String tokenFor(Identity identity) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(AUDIENCE)
                .subject(identity.name())
                .claim("preferred_username", identity.name())
                .claim("groups", identity.roles())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)));
        if (identity.organization() != null) {
            claims.claim("organization", identity.organization());
        }
        return signed(claims.build());
    }

    /** The public half only. */
    String publicKeys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    private String signed(JWTClaimsSet claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the signing key cannot sign", e);
        }
        return token.serialize();
    }

    private static String newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("no signing key could be made", e);
        }
    }
}
