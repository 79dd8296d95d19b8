package org.mainspring.chassis.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The subject of the present request. */
@ApplicationScoped
public class Caller {

    private static final String ANONYMOUS = "anonymous";

    private static final String ORGANIZATION = "organization";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token's {@code sub}, or {@code anonymous}. User names are for people: two issuers or one user may choose the same. */
    public String name() {
        if (identity.isAnonymous()) {
            return ANONYMOUS;
        }
        Principal principal = identity.getPrincipal();
        return principal instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : principal.getName();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The organization that the caller acts for, by the token's {@code organization}; {@code null} where it says none, or no id. */
    public @Nullable UUID organization() {
        return identity.getPrincipal() instanceof JsonWebToken token ? id(token.getClaim(ORGANIZATION)) : null;
    }

    private static @Nullable UUID id(@Nullable Object claim) {
        try {
            return claim == null ? null : UUID.fromString(claim.toString());
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
