package org.mainspring.generator.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/** A user's bearer token; asked for anew when it has run out. */
public final class Token {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpRequest request;
    private volatile String value;

    private Token(HttpRequest request) {
        this.request = request;
        this.value = fetched(request);
    }

    /** @param organization for whom the user acts; null where that is nobody, or the issuer knows */
    public static Token ask(URI issuer, String user, String password, @Nullable String organization) {
        String form = "grant_type=password&username=" + encoded(user) + "&password=" + encoded(password)
                + (organization == null ? "" : "&organization=" + encoded(organization));
        return new Token(HttpRequest.newBuilder(issuer.resolve("/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    String value() {
        return value;
    }

    /** @param refused the one that was refused: of many who are refused at once the first asks */
    synchronized void renew(String refused) {
        if (refused.equals(value)) {
            value = fetched(request);
        }
    }

    private static String fetched(HttpRequest request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new LoadException("no token from " + request.uri() + ": " + answer.body());
            }
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        } catch (IOException e) {
            throw new LoadException(request.uri() + " cannot be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadException("interrupted", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
