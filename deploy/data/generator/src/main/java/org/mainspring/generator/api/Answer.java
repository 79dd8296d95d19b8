package org.mainspring.generator.api;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the platform answers.
 *
 * @param request method and path, for whoever has to find out why it was refused
 * @param body empty where there is none
 */
public record Answer(String request, int status, JsonNode body) {

    /** The body, where the request was taken. */
    public JsonNode taken() {
        if (status / 100 != 2) {
            throw new LoadException(request + " answers " + status + ": " + body);
        }
        return body;
    }

    /** The only record of a list, or its first; missing where there is none. */
    public JsonNode first() {
        return taken().at("/items/0");
    }
}
