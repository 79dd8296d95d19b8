package org.mainspring.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
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
                "quarkus.oidc.auth-server-url", "",
                "quarkus.oidc.public-key", SigningKeys.trusted().publicKey(),
                "quarkus.oidc.token.issuer", TestTokens.ISSUER,
                "quarkus.oidc.token.audience", TestTokens.AUDIENCE);
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
