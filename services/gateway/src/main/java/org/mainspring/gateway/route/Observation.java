package org.mainspring.gateway.route;

import io.vertx.core.http.HttpServerResponse;
import org.mainspring.gateway.exchange.Exchange;

/** One exchange being measured; what never gets to a route counts as refused. */
public final class Observation {

    private final RouteMetrics metrics;
    private final HttpServerResponse response;
    private final boolean bounded;
    private final long start = System.nanoTime();
    private String route = "refused";
    private boolean open = true;

    Observation(RouteMetrics metrics, Exchange exchange) {
        this.metrics = metrics;
        this.response = exchange.response();
        this.bounded = !exchange.wantsEventStream();
        if (bounded) {
            metrics.begun();
        }
    }

    public void routed(String name) {
        route = name;
    }

    void failed(UpstreamFailure failure) {
        metrics.failed(route, failure);
    }

    /** The exchange is over; an answer that breaks off is never ended and must be closed by who broke it off. */
    void close() {
        if (!open) {
            return;
        }
        open = false;
        if (bounded) {
            metrics.ended();
        }
        String outcome = response.ended() ? response.getStatusCode() / 100 + "xx" : "gone";
        metrics.record(route, outcome, System.nanoTime() - start);
    }
}
