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

    void close() {
        if (bounded) {
            metrics.ended();
        }
        String outcome = response.ended() ? response.getStatusCode() / 100 + "xx" : "gone";
        metrics.record(route, outcome, System.nanoTime() - start);
    }
}
