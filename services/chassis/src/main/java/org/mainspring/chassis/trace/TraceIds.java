package org.mainspring.chassis.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.sdk.trace.IdGenerator;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * Gives a request its place in the caller's trace, or in a new one, where no tracer has done so: a recorded span costs as
 * much as the statement it is about, its ids cost nothing, and log lines, problems and messages need no more than these.
 */
@ApplicationScoped
class TraceIds {

    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private static final IdGenerator IDS = IdGenerator.random();
    private static final Headers HEADERS = new Headers();

    void install(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(TraceIds::identify);
    }

    // Never closed: what is current is kept with the request and goes with it.
    @SuppressWarnings("MustBeClosedChecker")
    private static void identify(RoutingContext context) {
        if (!Span.current().getSpanContext().isValid()) {
            Context.root().with(Span.wrap(place(context.request().headers()))).makeCurrent();
        }
        context.next();
    }

    private static SpanContext place(MultiMap headers) {
        SpanContext caller = Span.fromContext(
                        W3CTraceContextPropagator.getInstance().extract(Context.root(), headers, HEADERS))
                .getSpanContext();
        return caller.isValid()
                ? SpanContext.create(
                        caller.getTraceId(), IDS.generateSpanId(), caller.getTraceFlags(), caller.getTraceState())
                : SpanContext.create(
                        IDS.generateTraceId(), IDS.generateSpanId(), TraceFlags.getDefault(), TraceState.getDefault());
    }

    private static final class Headers implements TextMapGetter<MultiMap> {

        @Override
        public Iterable<String> keys(MultiMap headers) {
            return headers.names();
        }

        @Override
        public @Nullable String get(@Nullable MultiMap headers, String name) {
            return headers == null ? null : headers.get(name);
        }
    }
}
