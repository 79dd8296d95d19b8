package org.mainspring.chassis.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Points to the next page in {@code Link} too, relative to the gateway or service that was asked. */
class NextLink {

    @ServerResponseFilter
    void add(UriInfo uri, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Page<?> page && page.nextCursor() != null) {
            URI next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.nextCursor())
                    .build();
            answer.getHeaders()
                    .add(HttpHeaders.LINK, "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
        }
    }
}
