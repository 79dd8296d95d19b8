package org.mainspring.generator.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The gateway of a running platform; each request happens once, however often it has to be sent. */
public final class Api {

    /** Long enough for a service to be started again. */
    private static final int TRIES = 12;

    private static final int LONGEST_PAUSE = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;

    public Api(URI gateway) {
        this.gateway = gateway;
    }

    public Answer get(Token token, String path) {
        return send(token, "GET " + path, () -> request(token, path).GET());
    }

    /** @param body null for none */
    public Answer post(Token token, String path, @Nullable ObjectNode body) {
        String key = UUID.randomUUID().toString();
        String text = body == null ? "" : body.toString();
        // Whoever plays a part alone may change whatever version there is.
        return send(token, "POST " + path, () -> request(token, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", "*")
                .POST(BodyPublishers.ofString(text)));
    }

    private HttpRequest.Builder request(Token token, String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.value());
    }

    /** Tries again what may pass: a lost connection, a full or starting server, a token that has run out. */
    private Answer send(Token token, String name, Supplier<HttpRequest.Builder> request) {
        for (int attempt = 1; ; attempt++) {
            String shown = token.value();
            try {
                HttpResponse<String> answer = client.send(request.get().build(), BodyHandlers.ofString());
                if (attempt == TRIES || !mayPass(answer)) {
                    return new Answer(name, answer.statusCode(), read(answer.body()));
                }
                if (answer.statusCode() == 401) {
                    token.renew(shown);
                } else {
                    pause(answer.headers().firstValueAsLong("Retry-After").orElse(attempt));
                }
            } catch (IOException e) {
                if (attempt == TRIES) {
                    throw new LoadException(gateway + " cannot be reached: " + e, e);
                }
                pause(attempt);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LoadException("interrupted", e);
            }
        }
    }

    /** Of conflicts only that passes where the same request is still at work. */
    private static boolean mayPass(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 401, 429, 502, 503, 504 -> true;
            case 409 -> answer.headers().firstValue("Retry-After").isPresent();
            default -> false;
        };
    }

    private static void pause(long seconds) {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(Math.min(seconds, LONGEST_PAUSE)));
    }

    private static JsonNode read(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException e) {
            throw new LoadException("no JSON: " + e.getMessage(), e);
        }
    }
}
