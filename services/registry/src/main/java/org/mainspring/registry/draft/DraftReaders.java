package org.mainspring.registry.draft;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.problem.Refusal;

/** Who may read drafts. Only where it matters is the caller's token looked at; one that is no good is none. */
@ApplicationScoped
public class DraftReaders {

    /** Instead of the 401 that Quarkus would answer by itself. */
    private static final BiConsumer<RoutingContext, Throwable> PASSED_OVER = (request, failure) -> {};

    private final CurrentIdentityAssociation identity;
    private final RoutingContext request;

    DraftReaders(CurrentIdentityAssociation identity, RoutingContext request) {
        this.identity = identity;
        this.request = request;
    }

    /** Whether the caller is one of them. */
    public Uni<Boolean> areAsking() {
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, PASSED_OVER);
        return identity.getDeferredIdentity().onFailure().recoverWithNull().map(DraftReaders::isOfficer);
    }

    /** Whoever may not read a draft does not learn that there is one. */
    public <T> Uni<T> admit(T draft, String what, UUID id) {
        return areAsking().map(allowed -> admit(draft, allowed, what, id));
    }

    private static <T> T admit(T draft, boolean allowed, String what, UUID id) {
        if (!allowed) {
            throw Refusal.notFound(what, id);
        }
        return draft;
    }

    private static boolean isOfficer(@Nullable SecurityIdentity caller) {
        return caller != null && caller.hasRole(Role.REGISTRY_OFFICER);
    }
}
