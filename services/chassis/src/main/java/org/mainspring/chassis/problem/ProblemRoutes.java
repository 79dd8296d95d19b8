package org.mainspring.chassis.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Headers of every answer, and problems for what fails before or beside the REST layer: bodies over the limit, paths of nobody.
 * What is not even HTTP is answered by the server with a bare status; the gateway, which is the door, gives it a problem.
 */
@ApplicationScoped
class ProblemRoutes {

    private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);
    private static final int FIRST = Integer.MIN_VALUE + 1;
    private static final int LAST = Integer.MAX_VALUE;
    private static final int LONGEST_URI = 8_192;
    private static final String REQUEST_ID = "X-Request-Id";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final long largestBody;
    private final long largestUpload;
    private final Optional<String> uploadPath;
    private final BodyHandler reader;
    private final AllowedMethods allowed;

    /** @param uploadPath where files are taken, which may be as large as the server takes anything */
    ProblemRoutes(
            @ConfigProperty(name = "mainspring.limits.body") MemorySize largestBody,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestUpload,
            @ConfigProperty(name = "mainspring.limits.upload-path") Optional<String> uploadPath,
            AllowedMethods allowed) {
        this.allowed = allowed;
        this.largestBody = largestBody.asLongValue();
        this.largestUpload = largestUpload.asLongValue();
        this.uploadPath = uploadPath;
        this.reader = BodyHandler.create(false).setBodyLimit(this.largestBody);
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::bound).failureHandler(this::failed);
        router.route().order(FIRST + 1).handler(this::readUnmeasured);
        router.route().order(LAST).handler(context -> answer(context, ProblemType.NOT_FOUND));
    }

    /** The server's own limits lie beyond these and answer without a body. */
    private void bound(RoutingContext context) {
        context.response().putHeader("X-Content-Type-Options", "nosniff");
        echo(context);
        if (context.request().uri().length() > LONGEST_URI) {
            answer(context, ProblemType.URI_TOO_LONG);
        } else if (context.request().method().equals(HttpMethod.OPTIONS)) {
            answerOptions(context);
        } else if (length(context.request()) > (isUpload(context.request()) ? largestUpload : largestBody)) {
            answerLast(context, ProblemType.PAYLOAD_TOO_LARGE);
        } else {
            context.next();
        }
    }

    /** The framework would list the methods of other paths too. */
    private void answerOptions(RoutingContext context) {
        String offered = allowed.of(context.request().path());
        if (offered.isEmpty()) {
            answer(context, ProblemType.NOT_FOUND);
        } else {
            context.response()
                    .setStatusCode(204)
                    .putHeader("Allow", offered + ", OPTIONS")
                    .end();
        }
    }

    /** A body whose length was not said is read here: the REST layer would answer one over the limit with a bare status. */
    private void readUnmeasured(RoutingContext context) {
        MultiMap headers = context.request().headers();
        @Nullable String type = headers.get(HttpHeaders.CONTENT_TYPE);
        boolean isForm = type != null && (type.startsWith("multipart/") || type.startsWith(FORM));
        if (headers.contains(HttpHeaders.TRANSFER_ENCODING) && !isForm && !isUpload(context.request())) {
            reader.handle(context);
        } else {
            context.next();
        }
    }

    private boolean isUpload(HttpServerRequest request) {
        return request.method().equals(HttpMethod.POST)
                && uploadPath.filter(request.path()::equals).isPresent();
    }

    private static long length(HttpServerRequest request) {
        @Nullable String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
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
        } else if (context.response().closed() || context.response().ended()) {
            LOG.debug("A client left, or was answered already", failure);
        } else if (context.statusCode() >= 400 && context.statusCode() < 500) {
            answerLast(context, ProblemType.ofStatus(context.statusCode()));
        } else if (!context.request().isEnded()) {
            LOG.debug("A request broke off or cannot be read", failure);
            answerLast(context, ProblemType.BAD_REQUEST);
        } else {
            LOG.error("A request failed", failure);
            answer(context, ProblemType.INTERNAL_ERROR);
        }
    }

    /** Nobody reads what more was sent with such a request. */
    private static void answerLast(RoutingContext context, ProblemType type) {
        if (!context.response().headWritten()) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        answer(context, type);
    }

    private static void answer(RoutingContext context, ProblemType type) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            context.request().connection().close();
            return;
        }
        Problem problem = Problems.of(
                new Refusal(type, type.title() + ".", List.of()),
                context.request().path());
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(JsonObject.mapFrom(problem).encode());
    }
}
