package org.mainspring.chassis.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
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

    @Test
    void theOrganizationIsTheOneThatTheTokenNamesByAnId() {
        UUID id = UUID.randomUUID();
        assertThat(organization(id.toString())).isEqualTo(id);
        assertThat(organization("shanghai/sieyuan")).isNull();
        assertThat(organization(null)).isNull();
    }

    private static @Nullable UUID organization(@Nullable String claim) {
        Principal token = claim == null ? token("0197", "clerk") : token("0197", "clerk", claim);
        return new Caller(QuarkusSecurityIdentity.builder().setPrincipal(token).build()).organization();
    }

    private static String caller(Principal principal) {
        return new Caller(QuarkusSecurityIdentity.builder()
                        .setPrincipal(principal)
                        .build())
                .name();
    }

    /** As SmallRye does: the name is the preferred user name. */
    private static JsonWebToken token(String subject, String preferredUserName) {
        return token(preferredUserName, Map.of("sub", subject, "preferred_username", preferredUserName));
    }

    private static JsonWebToken token(String subject, String preferredUserName, String organization) {
        return token(
                preferredUserName,
                Map.of("sub", subject, "preferred_username", preferredUserName, "organization", organization));
    }

    private static JsonWebToken token(String preferredUserName, Map<String, Object> claims) {
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
