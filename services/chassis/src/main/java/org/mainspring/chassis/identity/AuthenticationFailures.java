package org.mainspring.chassis.identity;

import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;

/**
 * Hands a failed authentication to the exception mappers. The REST layer would install the same, and look up for each
 * request under which path template a failure would be counted: 7 % of the cost of a read, for what hardly ever happens.
 */
@ApplicationScoped
class AuthenticationFailures {

    /** Behind the filter that authenticates (priority 200) and, being there first, before the REST layer's own at 199. */
    private static final int ORDER = -199;

    private static final BiConsumer<RoutingContext, Throwable> TO_MAPPERS = AuthenticationFailures::fail;

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(AuthenticationFailures::prepare);
    }

    private static void prepare(RoutingContext context) {
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, TO_MAPPERS);
        context.next();
    }

    private static void fail(RoutingContext context, Throwable failure) {
        DefaultAuthFailureHandler.markIfOtherAuthenticationFailure(context, failure);
        if (!context.failed()) {
            context.fail(DefaultAuthFailureHandler.extractRootCause(failure));
        }
    }
}
