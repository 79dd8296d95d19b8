package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The public API as one who brings data in uses it: lists, single records, idempotent creation. */
final class Api {

    private static final int TRIES = 5;
    private static final int PAGE = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;
    private final String token;

    Api(URI gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    Optional<JsonNode> get(String path) {
        HttpResponse<String> answer = send(request(path).GET().build());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(accepted(answer, path));
    }

    /** All pages of a list. */
    List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String page = path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE;
        String cursor = "";
        do {
            JsonNode answer = accepted(send(request(page + cursor).GET().build()), path);
            answer.path("items").forEach(items::add);
            cursor = answer.hasNonNull("nextCursor")
                    ? "&cursor=" + answer.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return items;
    }

    /** Creates one record, however often the request has to be sent, and returns it. */
    JsonNode create(String path, ObjectNode body) {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        return accepted(send(request), path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    /** Tries again what may pass: a lost connection, a full or starting server. */
    private HttpResponse<String> send(HttpRequest request) {
        for (int attempt = 1; ; attempt++) {
            try {
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                if (attempt == TRIES || !mayPass(answer.statusCode())) {
                    return answer;
                }
                pause(answer.headers().firstValueAsLong("Retry-After").orElse(attempt));
            } catch (IOException e) {
                if (attempt == TRIES) {
                    throw new ImportException(request.uri() + " cannot be reached: " + e, e);
                }
                pause(attempt);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ImportException("interrupted", e);
            }
        }
    }

    private static boolean mayPass(int status) {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    private static void pause(long seconds) {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(Math.min(seconds, 30)));
    }

    private static JsonNode accepted(HttpResponse<String> answer, String path) {
        if (answer.statusCode() / 100 != 2) {
            throw new ImportException(
                    answer.request().method() + " " + path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new ImportException(path + " answers no JSON: " + e.getMessage(), e);
        }
    }
}
