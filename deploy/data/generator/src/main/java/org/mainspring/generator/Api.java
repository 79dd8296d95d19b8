package org.mainspring.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
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

/** The registry's public API, as one who brings records in uses it. */
final class Api {

    private static final String ROOT = "/registry/v1";
    private static final int TRIES = 6;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;
    private final Token token;

    Api(URI gateway, Token token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** Creates a record, however often the request has to be sent; false where there is one with its code or external id. */
    boolean create(String path, ObjectNode request) {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> answer = send(() -> request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(request.toString()))
                .build());
        if (answer.statusCode() != 201 && answer.statusCode() != 409) {
            throw new LoadException("POST " + path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.statusCode() == 201;
    }

    /** The id of the organization with an external id. */
    String organization(String externalId) {
        String path = "/organizations?externalId=" + URLEncoder.encode(externalId, UTF_8);
        HttpResponse<String> answer = send(() -> request(path).GET().build());
        JsonNode id = read(answer.body()).at("/items/0/id");
        if (!id.isTextual()) {
            throw new LoadException("there is no organization " + externalId + ": " + answer.body());
        }
        return id.textValue();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(ROOT + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.value());
    }

    /** Tries again what may pass: a lost connection, a full or starting server, a token that has run out. */
    private HttpResponse<String> send(Supplier<HttpRequest> request) {
        for (int attempt = 1; ; attempt++) {
            String shown = token.value();
            try {
                HttpResponse<String> answer = client.send(request.get(), BodyHandlers.ofString());
                if (attempt == TRIES || !mayPass(answer.statusCode())) {
                    return answer;
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

    private static boolean mayPass(int status) {
        return status == 401 || status == 429 || status == 502 || status == 503 || status == 504;
    }

    private static void pause(long seconds) {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(Math.min(seconds, 30)));
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new LoadException("no JSON: " + e.getMessage(), e);
        }
    }
}
