package org.mainspring.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A real server in place of a service, that shows what it received and misbehaves on demand. */
public final class StubService {

    private final Vertx vertx;
    private final String name;
    private final HttpServer server;
    private final Map<String, CompletableFuture<Void>> arrived = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Void>> abandoned = new ConcurrentHashMap<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    private StubService(Vertx vertx, String name) {
        this.vertx = vertx;
        this.name = name;
        this.server = vertx.createHttpServer().requestHandler(this::answer);
    }

    static StubService start(Vertx vertx, String name) {
        StubService stub = new StubService(vertx, name);
        CompletableFuture<HttpServer> listening =
                stub.server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture();
        listening.join();
        return stub;
    }

    public String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    /** Waits until a request for this path is here. */
    public void awaitArrived(String path) {
        moment(arrived, path).orTimeout(5, TimeUnit.SECONDS).join();
    }

    /** Waits until the asker for this path has gone before it was answered. */
    public void awaitAbandoned(String path) {
        moment(abandoned, path).orTimeout(5, TimeUnit.SECONDS).join();
    }

    private static CompletableFuture<Void> moment(Map<String, CompletableFuture<Void>> moments, String path) {
        return moments.computeIfAbsent(path, first -> new CompletableFuture<>());
    }

    private void answer(HttpServerRequest request) {
        String place = request.path().substring(request.path().lastIndexOf('/') + 1);
        request.response()
                .closeHandler(gone -> moment(abandoned, request.path()).complete(null));
        moment(arrived, request.path()).complete(null);
        switch (place) {
            case "openapi" ->
                request.response()
                        .putHeader("content-type", "application/json")
                        .end(resource("document/" + name + ".json"));
            case "created" ->
                request.response()
                        .setStatusCode(201)
                        .putHeader("location", url() + "/" + name + "/v1/things/1")
                        .end();
            case "tagged" -> answerTagged(request);
            case "large" ->
                request.response()
                        .putHeader("content-type", "application/json")
                        .putHeader("etag", "\"7\"")
                        .end("{\"items\":[" + "1,".repeat(5_000) + "1]}");
            case "chunked" -> request.response().setChunked(true).end("{}");
            case "stream" -> stream(request);
            case "wait" -> request.resume();
            case "break-first" -> breakFirst(request);
            case "break" -> request.connection().close();
            case "break-later" ->
                request.response()
                        .putHeader("content-length", "100")
                        .write("half")
                        .onComplete(sent ->
                                vertx.setTimer(50, timer -> request.connection().close()));
            case "nothing" -> request.response().setStatusCode(204).end();
            case "fail" ->
                request.response()
                        .setStatusCode(500)
                        .putHeader("connection", "x-secret")
                        .putHeader("x-secret", "1")
                        .putHeader("keep-alive", "timeout=5")
                        .putHeader("access-control-allow-origin", "*")
                        .putHeader("x-request-id", "not-yours")
                        .end("{}");
            default -> request.body().onSuccess(body -> echo(request, body));
        }
    }

    /** As a pooled connection does that was closed just as it was used again. */
    private void breakFirst(HttpServerRequest request) {
        if (broken.add(request.path() + request.method())) {
            request.connection().close();
        } else {
            request.response().end("again");
        }
    }

    private static void answerTagged(HttpServerRequest request) {
        request.response().putHeader("etag", "\"7\"");
        if ("\"7\"".equals(request.getHeader("if-none-match"))) {
            request.response().setStatusCode(304).end();
        } else {
            request.response().putHeader("content-type", "application/json").end("{\"version\":7}");
        }
    }

    private void stream(HttpServerRequest request) {
        request.response().setChunked(true).putHeader("content-type", "text/event-stream");
        request.response().write("data: 1\n\n");
        vertx.setTimer(2_400, timer -> request.response().write("data: 2\n\n"));
    }

    private void echo(HttpServerRequest request, Buffer body) {
        JsonObject headers = new JsonObject();
        for (String header : request.headers().names()) {
            headers.put(
                    header.toLowerCase(java.util.Locale.ROOT),
                    new JsonArray(request.headers().getAll(header)));
        }
        JsonObject seen = new JsonObject()
                .put("service", name)
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers)
                .put("body", body.length());
        request.response().putHeader("content-type", "application/json").end(seen.toBuffer());
    }

    private static Buffer resource(String path) {
        try (InputStream stream = StubService.class.getResourceAsStream("/" + path)) {
            return Buffer.buffer(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
