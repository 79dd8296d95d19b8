package org.mainspring.gateway.door;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.mainspring.gateway.exchange.Exchange;
import org.mainspring.gateway.exchange.ProblemType;
import org.mainspring.gateway.exchange.Refusal;
import org.mainspring.gateway.exchange.RequestTarget;
import org.mainspring.gateway.page.Page;
import org.mainspring.gateway.page.Pages;
import org.mainspring.gateway.route.Observation;
import org.mainspring.gateway.route.RouteMetrics;
import org.mainspring.gateway.route.ServiceProxy;
import org.mainspring.gateway.route.Upstream;
import org.mainspring.gateway.route.Upstreams;

/** Receives every request: screens it, and sends it to a page or to a service. */
final class Reception implements Handler<HttpServerRequest> {

    private static final Logger LOG = Logger.getLogger(Reception.class);

    private final RequestScreen screen;
    private final Cors cors;
    private final Pages pages;
    private final Upstreams upstreams;
    private final ServiceProxy proxy;
    private final RouteMetrics metrics;
    private final AtomicBoolean closing;

    Reception(
            RequestScreen screen,
            Cors cors,
            Pages pages,
            Upstreams upstreams,
            ServiceProxy proxy,
            RouteMetrics metrics,
            AtomicBoolean closing) {
        this.screen = screen;
        this.cors = cors;
        this.pages = pages;
        this.upstreams = upstreams;
        this.proxy = proxy;
        this.metrics = metrics;
        this.closing = closing;
    }

    @Override
    public void handle(HttpServerRequest request) {
        Exchange exchange = Exchange.open(request);
        Observation observation = metrics.observe(exchange);
        StrictRequestDecoder.of(request.connection()).whenBroken(() -> dismiss(exchange));
        if (closing.get()) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        try {
            screen.admit(request);
            RequestTarget target = RequestTarget.parse(request.uri());
            if (!cors.answered(exchange)) {
                dispatch(exchange, target, observation);
            }
        } catch (Refusal refusal) {
            exchange.refuse(refusal.type(), refusal.detail());
        } catch (RuntimeException failure) {
            LOG.errorf(
                    failure,
                    "Request %s failed, trace %s",
                    exchange.requestId(),
                    exchange.trace().traceId());
            exchange.refuse(ProblemType.INTERNAL_ERROR, "The gateway could not handle the request.");
        }
    }

    private void dispatch(Exchange exchange, RequestTarget target, Observation observation) {
        Optional<Upstream> upstream = upstreams.find(target.firstSegment());
        if (upstream.isPresent()) {
            observation.routed(upstream.get().name());
            expectBody(exchange.request());
            proxy.forward(exchange, target, upstream.get(), observation);
            return;
        }
        Page page = pages.find(target.path())
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "No page and no service has this address."));
        observation.routed("page");
        page.answer(exchange);
    }

    /** A client that asks first is told to go on here: its request has passed the screen. */
    private static void expectBody(HttpServerRequest request) {
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
    }

    /** Answers what could not be decoded. */
    void handleInvalid(HttpServerRequest request) {
        Exchange exchange = Exchange.open(request);
        metrics.observe(exchange);
        dismiss(exchange);
    }

    /** If it is a later request that broke, it will be answered as an invalid one when its turn comes. */
    private static void dismiss(Exchange exchange) {
        Throwable cause = exchange.request().decoderResult().cause();
        if (cause != null) {
            exchange.dismiss(invalid(cause));
        }
    }

    private static Refusal invalid(Throwable cause) {
        if (cause instanceof TimeoutException) {
            return new Refusal(ProblemType.REQUEST_TIMEOUT, "The request did not arrive whole in time.");
        }
        if (cause instanceof TooLongHttpLineException) {
            return new Refusal(ProblemType.URI_TOO_LONG, "The request line exceeds the limit.");
        }
        if (cause instanceof TooLongHttpHeaderException) {
            return new Refusal(ProblemType.HEADER_FIELDS_TOO_LARGE, "The request headers exceed the limit.");
        }
        return Refusal.badRequest("This is not a well-formed HTTP request.");
    }
}
