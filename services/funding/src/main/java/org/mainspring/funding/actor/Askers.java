package org.mainspring.funding.actor;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.identity.Role;

/** Who asks what everybody may ask, where some are told more than others. A token that is no good is none. */
@ApplicationScoped
public class Askers {

    private static final Actor ANYBODY = new Actor("anonymous", Set.of(), null);

    /** Instead of the 401 that Quarkus would answer by itself. */
    private static final BiConsumer<RoutingContext, Throwable> PASSED_OVER = (request, failure) -> {};

    private final CurrentIdentityAssociation identity;
    private final RoutingContext request;

    Askers(CurrentIdentityAssociation identity, RoutingContext request) {
        this.identity = identity;
        this.request = request;
    }

    /** The one who asks now. */
    public Uni<Actor> asking() {
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, PASSED_OVER);
        return identity.getDeferredIdentity().onFailure().recoverWithNull().map(Askers::actor);
    }

    private static Actor actor(@Nullable SecurityIdentity caller) {
        if (caller == null || !(caller.getPrincipal() instanceof JsonWebToken token)) {
            return ANYBODY;
        }
        Set<String> roles = Stream.of(Role.PROGRAMME_OFFICER, Role.BANK_OFFICER, Role.ENTERPRISE)
                .filter(caller::hasRole)
                .collect(Collectors.toUnmodifiableSet());
        return new Actor(String.valueOf(token.getSubject()), roles, id(token.getClaim("organization")));
    }

    private static @Nullable UUID id(@Nullable Object claim) {
        try {
            return claim == null ? null : UUID.fromString(claim.toString());
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
