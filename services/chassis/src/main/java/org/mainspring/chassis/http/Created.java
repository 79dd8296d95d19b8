package org.mainspring.chassis.http;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a POST that made something: 201, where it is, and what it is. */
public final class Created {

    private Created() {}

    /** @param path from the root, the same at the service and at the gateway */
    public static <T> RestResponse<T> at(String path, T body) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .header(HttpHeaders.LOCATION, path)
                .entity(body)
                .build();
    }
}
