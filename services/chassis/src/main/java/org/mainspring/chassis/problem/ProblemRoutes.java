package org.mainspring.chassis.problem;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Headers of every answer, and problems for what fails before or beside the REST layer: bodies over the limit, paths of nobody.
 * What is not even HTTP is answered by the server with a bare status; the gateway, which is the door, gives it a problem.
 */
@ApplicationScoped
class ProblemRoutes {

    private static final int FIRST = Integer.MIN_VALUE;
    private static final int LAST = Integer.MAX_VALUE;
    private static final int LONGEST_URI = 8_192;
    private static final String REQUEST_ID = "X-Request-Id";

    private final long largestBody;

    ProblemRoutes(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.largestBody = largestBody.asLongValue();
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::bound);
        router.route().order(LAST).handler(this::notFound);
        for (ProblemType type : ProblemType.values()) {
            router.errorHandler(type.status(), context -> answer(context, ProblemType.ofStatus(type.status())));
        }
    }

    /** The server's own limits lie beyond these and answer without a body. */
    private void bound(RoutingContext context) {
        context.response().putHeader("X-Content-Type-Options", "nosniff");
        echo(context);
        if (context.request().uri().length() > LONGEST_URI) {
            answer(context, ProblemType.URI_TOO_LONG);
        } else if (length(context) > largestBody) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            answer(context, ProblemType.PAYLOAD_TOO_LARGE);
        } else {
            context.next();
        }
    }

    private static void echo(RoutingContext context) {
        String requestId = context.request().getHeader(REQUEST_ID);
        if (requestId != null && requestId.matches("[A-Za-z0-9._-]{1,64}")) {
            context.response().putHeader(REQUEST_ID, requestId);
        }
    }

    private static long length(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void notFound(RoutingContext context) {
        answer(context, ProblemType.NOT_FOUND);
    }

    private void answer(RoutingContext context, ProblemType type) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        Problem problem = Problems.of(
                new Refusal(type, type.title() + ".", List.of()),
                context.request().path());
        context.response()
                .setStatusCode(HttpResponseStatus.valueOf(type.status()).code())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(JsonObject.mapFrom(problem).encode());
    }
}
