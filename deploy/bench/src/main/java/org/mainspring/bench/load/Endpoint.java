package org.mainspring.bench.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import org.jspecify.annotations.Nullable;
import org.mainspring.bench.stage.Waiting;

/** One server, asked over connections that are kept. */
public final class Endpoint implements AutoCloseable {

    /** Less than any server keeps one: a request on a connection that is just being closed would fail. */
    private static final int KEPT_SECONDS = 5;

    private static final int PATIENCE_SECONDS = 30;

    private final HttpClient client;
    private final @Nullable String bearer;

    /** @param bearer the token that every write carries, as reads are public; null for none */
    public Endpoint(Vertx vertx, int port, int connections, @Nullable String bearer) {
        this.bearer = bearer;
        client = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost("127.0.0.1")
                .setDefaultPort(port)
                .setMaxPoolSize(connections)
                .setKeepAliveTimeout(KEPT_SECONDS)
                .setReadIdleTimeout(PATIENCE_SECONDS));
    }

    /** The answer's body; fails on any status but 200 and 201, for a failure that is fast must not count. */
    public Future<Buffer> ask(Request request) {
        return client.request(request.method(), request.uri()).compose(open -> exchange(open, request));
    }

    @Override
    public void close() {
        Waiting.on(client.close());
    }

    /** One step on the client's own thread: whoever asks for a body a tick after the answer came waits for ever. */
    private Future<Buffer> exchange(HttpClientRequest open, Request request) {
        return send(open, request).compose(response -> body(response, request));
    }

    private Future<HttpClientResponse> send(HttpClientRequest open, Request request) {
        Buffer body = request.body();
        if (body == null) {
            return open.send();
        }
        if (bearer != null) {
            open.putHeader("authorization", "Bearer " + bearer);
        }
        return open.putHeader("content-type", "application/json").send(body);
    }

    private static Future<Buffer> body(HttpClientResponse response, Request request) {
        Future<Buffer> body = response.body();
        if (response.statusCode() == 200 || response.statusCode() == 201) {
            return body;
        }
        return body.compose(text -> Future.failedFuture(
                "%s %s answered %d: %s".formatted(request.method(), request.uri(), response.statusCode(), text)));
    }
}
