package org.mainspring.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.StreamResetException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;
import org.jboss.logging.Logger;
import org.mainspring.gateway.exchange.Exchange;
import org.mainspring.gateway.exchange.Problem;
import org.mainspring.gateway.exchange.ProblemType;
import org.mainspring.gateway.exchange.RequestTarget;

/** One exchange on its way to a service and back. */
final class Passage implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Exchange exchange;
    private final RequestTarget target;
    private final Upstream upstream;
    private final RequestRules rules;
    private final Observation observation;
    private final BoundedBody body;

    Passage(
            Exchange exchange,
            RequestTarget target,
            Upstream upstream,
            RequestRules rules,
            Observation observation,
            long bodyLimit) {
        this.exchange = exchange;
        this.target = target;
        this.upstream = upstream;
        this.rules = rules;
        this.observation = observation;
        this.body = new BoundedBody(exchange.request(), bodyLimit);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request().setURI(target.uri());
        boolean bodiless = isBodiless(request.headers());
        rules.apply(request.headers(), exchange);
        if (bodiless) {
            request.setBody(null);
            exchange.request().resume();
        } else {
            request.setBody(Body.body(body, request.getBody().length()));
        }
        boolean repeatable = bodiless && READS.contains(request.getMethod());
        return context.sendRequest()
                .recover(cause -> repeatable && isBroken(cause) ? context.sendRequest() : Future.failedFuture(cause))
                .map(this::received)
                .recover(cause -> Future.succeededFuture(excuse(request, cause)));
    }

    /** A pooled connection may close under a request just sent; a read does no harm when sent again. */
    private boolean isBroken(Throwable cause) {
        return !clientGone(cause) && UpstreamFailure.of(cause) == UpstreamFailure.UNREACHABLE;
    }

    private static boolean isBodiless(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return !headers.contains(HttpHeaders.TRANSFER_ENCODING) && (length == null || "0".equals(length));
    }

    private ProxyResponse received(ProxyResponse response) {
        upstream.answered();
        ResponseRules.apply(response.headers(), upstream);
        // The server knows a 304, which has no body and no framing of one, by its usual reason phrase alone.
        return response.setStatusMessage(null);
    }

    private ProxyResponse excuse(ProxyRequest request, Throwable cause) {
        Problem problem = body.exceeded() ? tooLarge() : failure(cause);
        return request.release()
                .response()
                .setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("x-content-type-options", "nosniff")
                .setBody(Body.body(problem.body()));
    }

    private Problem tooLarge() {
        return exchange.problem(ProblemType.PAYLOAD_TOO_LARGE, "The request body exceeds the limit.");
    }

    private Problem failure(Throwable cause) {
        UpstreamFailure failure = UpstreamFailure.of(cause);
        if (!clientGone(cause)) {
            report(failure);
        }
        return exchange.problem(failure.problem(), failure.detail(upstream.name()));
    }

    /** Slowness of one answer says nothing of the service: whether it is alive is asked elsewhere. */
    private void report(UpstreamFailure failure) {
        observation.failed(failure);
        if (failure == UpstreamFailure.UNREACHABLE) {
            upstream.failed();
        }
        LOG.infof(
                "%s %s %s, request %s, trace %s",
                exchange.request().method(),
                target.path(),
                failure.label(),
                exchange.requestId(),
                exchange.trace().traceId());
    }

    /** Only the gateway resets requests to services, and only when there is no client, or no whole request, any more. */
    private boolean clientGone(Throwable cause) {
        return cause instanceof StreamResetException || exchange.response().closed();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        boolean events = isEventStream(context.response());
        Future<Void> sent = context.sendResponse().onFailure(cause -> observation.close());
        if (events && !exchange.response().headWritten()) {
            // Else the reader would not know that it is connected until the first event.
            return exchange.response().writeHead().compose(written -> sent);
        }
        return sent;
    }

    private boolean isEventStream(ProxyResponse response) {
        String type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        boolean events = type != null && type.startsWith("text/event-stream");
        if (events) {
            exchange.mayBeSilent();
        }
        return events;
    }
}
