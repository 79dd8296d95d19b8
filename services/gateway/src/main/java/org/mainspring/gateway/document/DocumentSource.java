package org.mainspring.gateway.document;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import org.mainspring.gateway.route.Upstream;

/** Asks services for their OpenAPI documents. */
@Singleton
class DocumentSource {

    private static final long TIME_OUT_MILLIS = 5_000;

    private final HttpClient client;

    DocumentSource(Vertx vertx) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(2_000));
    }

    /** Where a service shows its document, on its own port and through the gateway alike. */
    static String path(String service) {
        return "/" + service + "/openapi?format=json";
    }

    /** The document as the service sent it, for comparison; fails when there is none. */
    Future<Buffer> fetch(Upstream upstream) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(upstream.host())
                .setPort(upstream.port())
                .setURI(path(upstream.name()))
                .setTimeout(TIME_OUT_MILLIS)
                .putHeader("accept", "application/json");
        return client.request(options)
                .compose(HttpClientRequest::send)
                .onSuccess(response -> upstream.answered())
                .onFailure(cause -> upstream.failed())
                .compose(DocumentSource::body);
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        return response.statusCode() == 200
                ? response.body()
                : Future.failedFuture("The document was answered with " + response.statusCode());
    }
}
