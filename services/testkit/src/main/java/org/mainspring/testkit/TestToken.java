package org.mainspring.testkit;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a token shall say. Each verb gives a changed copy, so that a valid token can be spoilt in one respect. */
public record TestToken(
        Set<String> roles,
        String subject,
        @Nullable String organization,
        String issuer,
        String audience,
        Instant issuedAt,
        Instant expiresAt) {

    private static final Duration LIFETIME = Duration.ofMinutes(10);

    static TestToken of(String... roles) {
        Instant now = Instant.now();
        String subject = roles.length == 0 ? "nobody" : "test-" + roles[0];
        return new TestToken(
                Set.of(roles), subject, null, TestTokens.ISSUER, TestTokens.AUDIENCE, now, now.plus(LIFETIME));
    }

    public TestToken subject(String id) {
        return new TestToken(roles, id, organization, issuer, audience, issuedAt, expiresAt);
    }

    public TestToken organization(String id) {
        return new TestToken(roles, subject, id, issuer, audience, issuedAt, expiresAt);
    }

    public TestToken issuer(String url) {
        return new TestToken(roles, subject, organization, url, audience, issuedAt, expiresAt);
    }

    public TestToken audience(String name) {
        return new TestToken(roles, subject, organization, issuer, name, issuedAt, expiresAt);
    }

    /** Expired an hour ago: beyond any tolerated difference of clocks. */
    public TestToken expired() {
        Instant end = Instant.now().minus(Duration.ofHours(1));
        return new TestToken(roles, subject, organization, issuer, audience, end.minus(LIFETIME), end);
    }

    /** The value of an Authorization header. */
    public String bearer() {
        return "Bearer " + signed(SigningKeys.trusted());
    }

    /** The same, signed by a key nobody trusts. */
    public String bearerOfStranger() {
        return "Bearer " + signed(SigningKeys.stranger());
    }

    /** The same, claiming that algorithm {@code none} is enough. */
    public String bearerUnsigned() {
        String signed = signed(SigningKeys.trusted());
        String claims = signed.substring(signed.indexOf('.') + 1, signed.lastIndexOf('.'));
        byte[] header = "{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8);
        return "Bearer " + Base64.getUrlEncoder().withoutPadding().encodeToString(header) + "." + claims + ".";
    }

    private String signed(KeyPair keys) {
        JwtClaimsBuilder claims = Jwt.claims()
                .issuer(issuer)
                .audience(audience)
                .subject(subject)
                .preferredUserName(subject)
                .groups(roles)
                .issuedAt(issuedAt)
                .expiresAt(expiresAt);
        if (organization != null) {
            claims.claim("organization", organization);
        }
        return claims.jws().algorithm(SignatureAlgorithm.RS256).sign(keys.getPrivate());
    }
}
