package org.mainspring.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The platform as a third-party developer meets it: JSON over the gateway, a token of a demo user. */
final class ApiClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Platform platform;

    ApiClient(Platform platform) {
        this.platform = platform;
    }

    record Answer(int status, JsonNode body, Map<String, List<String>> headers) {

        String id() {
            return body.path("id").asText();
        }

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(platform.gateway().resolve(path)).GET());
    }

    /** What not everybody may read. */
    Answer get(String user, String path) {
        return send(HttpRequest.newBuilder(platform.gateway().resolve(path))
                .header("Authorization", "Bearer " + platform.token(user))
                .GET());
    }

    Answer postFile(String user, String path, String type, String file) {
        return send(request(user, path, file).setHeader("Content-Type", type));
    }

    /** A POST that is safe to send again: a service may be down for a moment. */
    Answer post(String user, String path, String key, String body) {
        return send(request(user, path, body).header("Idempotency-Key", key));
    }

    Answer post(String user, String path, String body) {
        return send(request(user, path, body));
    }

    Answer postIfMatch(String user, String path, String tag, String body) {
        return send(request(user, path, body).header("If-Match", tag));
    }

    Answer patch(String user, String path, String tag, String body) {
        return send(request(user, path, body)
                .setHeader("Content-Type", "application/merge-patch+json")
                .header("If-Match", tag)
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
    }

    /** An answer that is no JSON. */
    String text(String path) {
        return text(HttpRequest.newBuilder(platform.gateway().resolve(path)));
    }

    /** An answer of one JSON object a line. */
    String ndjson(String path) {
        return text(HttpRequest.newBuilder(platform.gateway().resolve(path)).header("Accept", "application/x-ndjson"));
    }

    private String text(HttpRequest.Builder request) {
        return answer(request.GET(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String user, String path, String body) {
        return HttpRequest.newBuilder(platform.gateway().resolve(path))
                .header("Authorization", "Bearer " + platform.token(user))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> answer = answer(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            JsonNode body = answer.body().isBlank() ? JSON.nullNode() : JSON.readTree(answer.body());
            return new Answer(answer.statusCode(), body, answer.headers().map());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    private <T> HttpResponse<T> answer(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), body);
        } catch (IOException e) {
            throw new IllegalStateException(e.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
