package org.mainspring.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The OpenAPI 3.x document of one service. */
record ServiceDocument(String service, ObjectNode json) {

    /** Takes what a service answered for its document, or refuses it. */
    static ServiceDocument of(String service, JsonNode json) {
        if (json instanceof ObjectNode object && json.path("openapi").asText().startsWith("3.")) {
            return new ServiceDocument(service, object);
        }
        throw new IllegalArgumentException("Not an OpenAPI 3 document: " + service);
    }

    JsonNode components() {
        return json.path("components");
    }

    /** What names of this service begin with where they are code: {@code Registry}. */
    String typePrefix() {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1);
    }
}
