package org.mainspring.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import org.mainspring.gateway.exchange.Exchange;

/** What of a client's headers reaches a service, and what the gateway adds. */
final class RequestRules {

    private final Forwarding forwarding;

    RequestRules(Forwarding forwarding) {
        this.forwarding = forwarding;
    }

    void apply(MultiMap headers, Exchange exchange) {
        HeaderNames.removeHopByHop(headers);
        headers.remove(HttpHeaders.EXPECT);
        forwarding.apply(headers, exchange.request().remoteAddress().hostAddress());
        headers.set(Exchange.REQUEST_ID, exchange.requestId());
        headers.set("traceparent", exchange.trace().header());
        if (!exchange.trace().continued()) {
            headers.remove("tracestate");
        }
    }
}
