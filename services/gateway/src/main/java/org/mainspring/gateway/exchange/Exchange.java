package org.mainspring.gateway.exchange;

import io.netty.channel.ChannelPipeline;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request at the door with the ids it goes by, ours or the client's. */
public record Exchange(HttpServerRequest request, String requestId, TraceParent trace) {

    public static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-request-id");

    private static final Pattern SANE_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Opens the exchange and tells the client the request's id, whatever the answer will be. */
    public static Exchange open(HttpServerRequest request) {
        TraceParent trace = TraceParent.after(request.headers().getAll("traceparent"));
        List<String> ids = request.headers().getAll(REQUEST_ID);
        boolean sane = ids.size() == 1 && SANE_ID.matcher(ids.get(0)).matches();
        String id = sane ? ids.get(0) : trace.traceId();
        request.response().putHeader(REQUEST_ID, id);
        return new Exchange(request, id, trace);
    }

    public HttpServerResponse response() {
        return request.response();
    }

    public boolean wantsEventStream() {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/event-stream");
    }

    /** Whether it has no end that one could wait for, or a body that takes long to arrive. */
    public boolean takesLong() {
        return wantsEventStream() || BodyLimits.isFile(request.method().name(), request.uri());
    }

    /** Does something when the request has come to its end. */
    public void whenReceived(Runnable next) {
        if (request.isEnded()) {
            next.run();
        } else {
            request.end().onSuccess(end -> next.run());
        }
    }

    /** Lets the connection be silent for as long as it likes: an event stream has something to say when it has. */
    public void mayBeSilent() {
        ChannelPipeline pipeline =
                ((ConnectionBase) request.connection()).channel().pipeline();
        if (pipeline.get("idle") != null) {
            pipeline.remove("idle");
        }
    }

    public Problem problem(ProblemType type, String detail) {
        return new Problem(type, detail, path(), trace.traceId());
    }

    /** Answers with a problem, unless something has been answered already. */
    public void refuse(ProblemType type, String detail) {
        HttpServerResponse response = response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        response.setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("x-content-type-options", "nosniff");
        send(problem(type, detail).body());
    }

    /**
     * Answers a request that broke off, unless something has been answered already, and parts with the client: after an
     * answer to such a request the server closes the connection by itself.
     */
    public void dismiss(Refusal refusal) {
        if (response().headWritten()) {
            request.connection().close();
            return;
        }
        response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        refuse(refusal.type(), refusal.detail());
    }

    /** Whether there is nothing more to tell the client, or no client. */
    public boolean isOver() {
        return response().ended() || response().closed();
    }

    /** Ends the answer with a body, or for HEAD with the length that the body would have. */
    public void send(Buffer body) {
        if (request.method() == HttpMethod.HEAD) {
            response().putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()));
            response().end().onFailure(Exchange::clientGone);
        } else {
            response().end(body).onFailure(Exchange::clientGone);
        }
    }

    private @Nullable String path() {
        return request.path().isEmpty() ? null : request.path();
    }

    /** There is no one left to tell. */
    private static void clientGone(Throwable failure) {}
}
