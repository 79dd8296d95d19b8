package org.mainspring.chassis.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void aCallerIsTheSubjectOfTheTokenWhateverElseItIsCalled() {
        assertThat(caller(token("0197", "mallory"))).isEqualTo("0197");
        assertThat(caller(token("mallory", "0197"))).isEqualTo("mallory");
    }

    @Test
    void withoutATokenTheNameOfThePrincipalIsTaken() {
        assertThat(caller(new QuarkusPrincipal("an-api-key"))).isEqualTo("an-api-key");
        assertThat(new Caller(QuarkusSecurityIdentity.builder()
                                .setAnonymous(true)
                                .build())
                        .name())
                .isEqualTo("anonymous");
    }

    private static String caller(Principal principal) {
        return new Caller(QuarkusSecurityIdentity.builder()
                        .setPrincipal(principal)
                        .build())
                .name();
    }

    /** As SmallRye does: the name is the preferred user name. */
    private static JsonWebToken token(String subject, String preferredUserName) {
        Map<String, Object> claims = Map.of("sub", subject, "preferred_username", preferredUserName);
        return new JsonWebToken() {
            @Override
            public String getName() {
                return preferredUserName;
            }

            @Override
            public Set<String> getClaimNames() {
                return claims.keySet();
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T> T getClaim(String claim) {
                return (T) claims.get(claim);
            }
        };
    }
}
