package org.mainspring.chassis.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.jspecify.annotations.Nullable;

/** Writes a refusal as the problem of the present request. */
public final class Problems {

    private Problems() {}

    /** @param path the path that was asked for, without its query: a query may carry what nobody should log */
    public static Problem of(Refusal refusal, String path) {
        return Problem.of(refusal.type(), refusal.detail(), refusal.errors(), path, traceId());
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
