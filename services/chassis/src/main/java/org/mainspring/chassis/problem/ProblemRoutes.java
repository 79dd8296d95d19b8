package org.mainspring.chassis.problem;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Problems for what fails before or beside the REST layer: bodies over the limit, broken encodings, paths of nobody. */
@ApplicationScoped
class ProblemRoutes {

    private static final int LAST = Integer.MAX_VALUE;

    void install(@Observes Router router) {
        router.route().order(LAST).handler(this::notFound);
        for (ProblemType type : ProblemType.values()) {
            router.errorHandler(type.status(), context -> answer(context, ProblemType.ofStatus(type.status())));
        }
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
