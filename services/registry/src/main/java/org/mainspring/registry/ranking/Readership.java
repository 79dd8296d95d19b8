package org.mainspring.registry.ranking;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.identity.Role;
import org.mainspring.chassis.problem.Refusal;

/** Who may read which ranking. Only where it matters is the caller's token looked at; one that is no good is none. */
@ApplicationScoped
class Readership {

    /** Instead of the 401 that Quarkus would answer by itself. */
    private static final BiConsumer<RoutingContext, Throwable> PASSED_OVER = (request, failure) -> {};

    private final CurrentIdentityAssociation identity;
    private final RoutingContext request;

    Readership(CurrentIdentityAssociation identity, RoutingContext request) {
        this.identity = identity;
        this.request = request;
    }

    Uni<Boolean> readsDrafts() {
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, PASSED_OVER);
        return identity.getDeferredIdentity().onFailure().recoverWithNull().map(Readership::isOfficer);
    }

    /** Whoever may not read a draft does not learn that there is one. */
    Uni<RankingResponse> admit(RankingResponse ranking) {
        return ranking.state() != RankingState.DRAFT
                ? Uni.createFrom().item(ranking)
                : readsDrafts().map(allowed -> admit(ranking, allowed));
    }

    private static RankingResponse admit(RankingResponse draft, boolean allowed) {
        if (!allowed) {
            throw Refusal.notFound("ranking", draft.id());
        }
        return draft;
    }

    private static boolean isOfficer(@Nullable SecurityIdentity caller) {
        return caller != null && caller.hasRole(Role.REGISTRY_OFFICER);
    }
}
