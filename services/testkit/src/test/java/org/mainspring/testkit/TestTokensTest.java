package org.mainspring.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    private final Map<String, String> told = new IdentityResource().start();

    @Test
    void aTokenHoldsItsRolesAndIsSignedByTheKeyTheServiceKnows() throws Exception {
        String bearer = TestTokens.bearer("registry-officer", "app");
        JsonNode claims = claims(bearer);
        assertTrue(isTrusted(bearer));
        assertEquals(told.get("quarkus.oidc.token.issuer"), claims.path("iss").asText());
        assertEquals(told.get("quarkus.oidc.token.audience"), claims.path("aud").asText());
        assertEquals(2, claims.path("groups").size());
        assertEquals("test-registry-officer", claims.path("sub").asText());
        assertFalse(claims.has("organization"));
    }

    @Test
    void subjectAndOrganizationAreSaid() throws Exception {
        JsonNode claims = claims(TestTokens.holder("enterprise")
                .subject("li")
                .organization("o-1")
                .bearer());
        assertEquals("li", claims.path("sub").asText());
        assertEquals("li", claims.path("preferred_username").asText());
        assertEquals("o-1", claims.path("organization").asText());
    }

    @Test
    void aTokenIsSpoiltInOneRespect() throws Exception {
        TestToken token = TestTokens.holder("app");
        long now = Instant.now().getEpochSecond();
        assertTrue(claims(token.expired().bearer()).path("exp").asLong() < now);
        assertTrue(isTrusted(token.expired().bearer()));
        assertEquals("x", claims(token.audience("x").bearer()).path("aud").asText());
        assertEquals("x", claims(token.issuer("x").bearer()).path("iss").asText());
        assertFalse(isTrusted(token.bearerOfStranger()));
        assertTrue(token.bearerUnsigned().endsWith("."));
    }

    private boolean isTrusted(String bearer) throws GeneralSecurityException {
        String token = bearer.substring("Bearer ".length());
        int end = token.lastIndexOf('.');
        byte[] known = Base64.getDecoder().decode(told.get("quarkus.oidc.public-key"));
        PublicKey key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(known));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }

    private static JsonNode claims(String bearer) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(bearer.split("\\.", -1)[1]));
    }
}
