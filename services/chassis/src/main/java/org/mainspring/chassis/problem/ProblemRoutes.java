package org.mainspring.chassis.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Headers of every answer, and problems for what fails before or beside the REST layer: bodies over the limit, paths of nobody.
 * What is not even HTTP is answered by the server with a bare status; the gateway, which is the door, gives it a problem.
 */
@ApplicationScoped
class ProblemRoutes {

    private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);
    private static final int FIRST = Integer.MIN_VALUE;
    private static final int LAST = Integer.MAX_VALUE;
    private static final int LONGEST_URI = 8_192;
    private static final String REQUEST_ID = "X-Request-Id";

    private final long largestBody;

    ProblemRoutes(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.largestBody = largestBody.asLongValue();
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::bound).failureHandler(this::failed);
        router.route().order(LAST).handler(context -> answer(context, ProblemType.NOT_FOUND));
    }

    /** The server's own limits lie beyond these and answer without a body. */
    private void bound(RoutingContext context) {
        context.response().putHeader("X-Content-Type-Options", "nosniff");
        echo(context);
        if (context.request().uri().length() > LONGEST_URI) {
            answer(context, ProblemType.URI_TOO_LONG);
        } else if (length(context) > largestBody) {
            answer(context, ProblemType.PAYLOAD_TOO_LARGE);
        } else {
            context.next();
        }
    }

    private static long length(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private static void echo(RoutingContext context) {
        String requestId = context.request().getHeader(REQUEST_ID);
        if (requestId != null && requestId.matches("[A-Za-z0-9._-]{1,64}")) {
            context.response().putHeader(REQUEST_ID, requestId);
        }
    }

    private void failed(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure instanceof SecurityException) {
            context.next();
        } else if (failure instanceof IOException || context.response().closed()) {
            LOG.debug("A client left", failure);
        } else if (context.statusCode() >= 400 && context.statusCode() < 500) {
            answer(context, ProblemType.ofStatus(context.statusCode()));
        } else {
            LOG.error("A request failed", failure);
            answer(context, ProblemType.INTERNAL_ERROR);
        }
    }

    private static void answer(RoutingContext context, ProblemType type) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            context.request().connection().close();
            return;
        }
        if (type == ProblemType.PAYLOAD_TOO_LARGE) {
            // Nobody reads the rest of it.
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        Problem problem = Problems.of(
                new Refusal(type, type.title() + ".", List.of()),
                context.request().path());
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(JsonObject.mapFrom(problem).encode());
    }
}
