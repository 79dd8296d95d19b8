package org.mainspring.testkit.generated;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainspring.testkit.ApiOperation;

/**
 * A request as it is sent.
 *
 * @param target path and query, encoded
 */
record GeneratedRequest(
        ApiOperation operation,
        String target,
        Map<String, String> headers,
        @Nullable String body) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SHOWN = 600;

    /** The path alone. */
    String path() {
        return target.split("\\?", 2)[0];
    }

    /** The path of the record that it changes: without the verb behind it. */
    String recordPath() {
        return operation.path().matches(".*}/[a-z-]+") ? path().substring(0, path().lastIndexOf('/')) : path();
    }

    GeneratedRequest with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new GeneratedRequest(operation, target, more, body);
    }

    HttpRequest to(URI server) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + target))
                .timeout(PATIENCE)
                .method(operation.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return request.build();
    }

    @Override
    public String toString() {
        String shown = body == null || body.length() <= SHOWN ? body : body.substring(0, SHOWN) + "...";
        Map<String, String> harmless = new TreeMap<>(headers);
        harmless.computeIfPresent("Authorization", (name, token) -> "Bearer ...");
        return operation.method() + " " + target + " " + harmless + (body == null ? "" : " " + shown);
    }
}
