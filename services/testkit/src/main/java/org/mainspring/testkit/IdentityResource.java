package org.mainspring.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.Map;

/**
 * Lets the service under test trust {@link TestTokens} without any identity server: its tokens are checked with the
 * public key, their issuer and their audience.
 */
public final class IdentityResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "OIDC_ISSUER", TestTokens.ISSUER,
                // An empty address counts as none; with one, Quarkus would ask it for keys and ignore the public key.
                "quarkus.oidc.auth-server-url", "",
                "quarkus.oidc.public-key", publicKey(),
                "quarkus.oidc.token.issuer", TestTokens.ISSUER,
                "quarkus.oidc.token.audience", TestTokens.AUDIENCE);
    }

    @Override
    public void stop() {
        // Nothing was started.
    }

    private static String publicKey() {
        return Base64.getEncoder()
                .encodeToString(SigningKeys.trusted().getPublic().getEncoded());
    }
}
