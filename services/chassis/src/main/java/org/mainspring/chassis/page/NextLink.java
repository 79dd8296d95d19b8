package org.mainspring.chassis.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
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

    /** The other parameters as they were sent, encoding and all. */
    private static String others(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith(CURSOR))
                        .map(parameter -> parameter + "&")
                        .collect(Collectors.joining());
    }
}
