package org.mainspring.bench.money;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import org.mainspring.bench.stage.Waiting;

/** Funding as one of its users asks it: every request carries the token, and changes whatever version there is. */
final class Caller implements AutoCloseable {

    private static final String ROOT = "/funding/v1";
    private static final int CONNECTIONS = 64;
    private static final int PATIENCE_SECONDS = 600;

    private final HttpClient client;
    private final String token;

    Caller(Vertx vertx, int port, String token) {
        this.token = token;
        client = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost("127.0.0.1")
                .setDefaultPort(port)
                .setMaxPoolSize(CONNECTIONS)
                .setKeepAliveTimeout(5)
                .setReadIdleTimeout(PATIENCE_SECONDS));
    }

    Future<JsonObject> get(String path) {
        return ask(HttpMethod.GET, path, Buffer.buffer());
    }

    Future<JsonObject> post(String path, JsonObject body) {
        return ask(HttpMethod.POST, path, body.toBuffer());
    }

    /** Fails on any status but 200 and 201, for a failure that is fast must not count. */
    private Future<JsonObject> ask(HttpMethod method, String path, Buffer body) {
        return client.request(method, ROOT + path).compose(open -> exchange(open, body));
    }

    private Future<JsonObject> exchange(HttpClientRequest open, Buffer body) {
        open.putHeader("authorization", "Bearer " + token);
        if (open.getMethod() == HttpMethod.POST) {
            open.putHeader("content-type", "application/json").putHeader("if-match", "*");
        }
        return open.send(body).compose(response -> answer(open, response));
    }

    private static Future<JsonObject> answer(HttpClientRequest request, HttpClientResponse response) {
        Future<Buffer> body = response.body();
        if (response.statusCode() == 200 || response.statusCode() == 201) {
            return body.map(Buffer::toJsonObject);
        }
        return body.compose(text -> Future.failedFuture(
                "%s %s answered %d: %s".formatted(request.getMethod(), request.getURI(), response.statusCode(), text)));
    }

    @Override
    public void close() {
        Waiting.on(client.close());
    }
}
