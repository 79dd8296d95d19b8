package org.mainspring.chassis.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An answer as it was given. */
record StoredAnswer(
        String fingerprint,
        int status,
        @Nullable String location,
        @Nullable String entityTag,
        @Nullable String language,
        String mediaType,
        @Nullable String body) {

    RestResponse<Object> replay() {
        RestResponse.ResponseBuilder<Object> answer = RestResponse.ResponseBuilder.create(status);
        if (body != null) {
            answer.entity(body).type(mediaType);
        }
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        if (entityTag != null) {
            answer.header(HttpHeaders.ETAG, entityTag);
        }
        if (language != null) {
            answer.header(HttpHeaders.CONTENT_LANGUAGE, language);
        }
        return answer.build();
    }
}
