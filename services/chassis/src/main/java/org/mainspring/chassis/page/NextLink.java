package org.mainspring.chassis.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Points to the next page in {@code Link} too, relative to the gateway or service that was asked. */
class NextLink {

    private static final String CURSOR = "cursor=";

    @ServerResponseFilter
    void add(HttpServerRequest request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Page<?> page && page.nextCursor() != null) {
            String target = request.path() + "?" + others(request.query()) + CURSOR + page.nextCursor();
            answer.getHeaders().add(HttpHeaders.LINK, "<" + target + ">; rel=\"next\"");
        }
    }

    /** Its name may have been sent with escapes, as any other. */
    private static boolean isCursor(String parameter) {
        return URLDecoder.decode(parameter.split("=", -1)[0], StandardCharsets.UTF_8)
                .equals("cursor");
    }

    /** The other parameters as they were sent, encoding and all. */
    private static String others(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(parameter -> !parameter.isEmpty() && !isCursor(parameter))
                        .map(parameter -> parameter + "&")
                        .collect(Collectors.joining());
    }
}
