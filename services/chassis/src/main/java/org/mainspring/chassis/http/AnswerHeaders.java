package org.mainspring.chassis.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.mainspring.chassis.value.Language;

/** Headers of every answer of the API, and 304 for a caller who holds the present version. */
class AnswerHeaders {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final String licenceLink;

    /** @param licence address of the licence under which the data are given */
    AnswerHeaders(@ConfigProperty(name = "mainspring.licence") String licence) {
        this.licenceLink = "<" + licence + ">; rel=\"license\"";
    }

    @ServerResponseFilter
    void complete(ContainerRequestContext request, ContainerResponseContext answer) {
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        if (answer.getStatus() < 300) {
            headers.add(HttpHeaders.LINK, licenceLink);
            // Lists show names in the caller's language too.
            headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        if (answer.getEntity() instanceof Versioned versioned) {
            Language language = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            String tag = EntityTags.of(versioned, language);
            headers.putSingle(HttpHeaders.ETAG, tag);
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
            if (answer.getStatus() == OK && isRead(request) && matches(request, tag)) {
                answer.setStatus(NOT_MODIFIED);
                answer.setEntity(null);
            }
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    }

    private static boolean matches(ContainerRequestContext request, String tag) {
        String held = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return held != null
                && (held.strip().equals("*")
                        || Arrays.stream(held.split(",", -1))
                                .map(String::strip)
                                .anyMatch(one -> one.equals(tag) || one.equals("W/" + tag)));
    }
}
