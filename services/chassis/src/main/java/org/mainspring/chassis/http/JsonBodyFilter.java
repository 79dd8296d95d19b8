package org.mainspring.chassis.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;

/**
 * A body is JSON in UTF-8 as it stands. One that says it is something else is not read: left to itself, JAX-RS takes any type
 * whose name ends in json, passes over the charset and reads compressed bytes as text.
 */
class JsonBodyFilter {

    private static final Set<String> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        if (WITH_BODY.contains(request.getMethod())
                && request.getLength() != 0
                && !takesFiles(resource.getResourceMethod())
                && !(isPlain(request.getHeaderString(HttpHeaders.CONTENT_ENCODING))
                        && isJson(request.getHeaderString(HttpHeaders.CONTENT_TYPE), request.getMethod()))) {
            throw new Refusal(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "A body is application/json in UTF-8, without Content-Encoding.",
                    List.of());
        }
    }

    /** A method that says what it reads, and JSON is not among it. */
    private static boolean takesFiles(Method method) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        return consumes != null && !List.of(consumes.value()).contains(MediaType.APPLICATION_JSON);
    }

    private static boolean isPlain(@Nullable String encoding) {
        return encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity");
    }

    static boolean isJson(@Nullable String contentType, String method) {
        if (contentType == null || contentType.isBlank()) {
            return true;
        }
        try {
            MediaType type = MediaType.valueOf(contentType);
            String name = type.getType() + "/" + type.getSubtype();
            boolean taken = name.equalsIgnoreCase(MediaType.APPLICATION_JSON)
                    || method.equals(HttpMethod.PATCH) && name.equalsIgnoreCase(MergePatch.MEDIA_TYPE);
            return taken
                    && type.getParameters().getOrDefault("charset", "utf-8").equalsIgnoreCase("utf-8");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
