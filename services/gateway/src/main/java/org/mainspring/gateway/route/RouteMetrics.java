package org.mainspring.gateway.route;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.mainspring.gateway.exchange.Exchange;

/** Requests, their outcome and their duration for each route; failures of services; what is under way. */
@Singleton
public class RouteMetrics {

    private final MeterRegistry registry;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();
    private final AtomicInteger underWay;

    RouteMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.underWay = registry.gauge("mainspring.gateway.requests.under.way", new AtomicInteger());
    }

    /** Counts the exchange from now until it is answered or the client has gone. */
    public Observation observe(Exchange exchange) {
        Observation observation = new Observation(this, exchange);
        exchange.response().endHandler(end -> observation.close());
        return observation;
    }

    void begun() {
        underWay.incrementAndGet();
    }

    void ended() {
        underWay.decrementAndGet();
    }

    void record(String route, String outcome, long nanos) {
        timer(route, outcome).record(nanos, TimeUnit.NANOSECONDS);
    }

    /** Exchanges not answered yet; event streams, which have no end, are left out. */
    public int underWay() {
        return underWay.get();
    }

    void failed(String route, UpstreamFailure failure) {
        registry.counter("mainspring.gateway.upstream.errors", "route", route, "kind", failure.label())
                .increment();
    }

    private Timer timer(String route, String outcome) {
        return timers.computeIfAbsent(route + ' ' + outcome, key -> Timer.builder("mainspring.gateway.requests")
                .description("Requests at the public port, from the head received to the answer sent")
                .tags("route", route, "status", outcome)
                .register(registry));
    }
}
