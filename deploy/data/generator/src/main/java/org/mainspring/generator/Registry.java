package org.mainspring.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import org.mainspring.generator.api.Answer;
import org.mainspring.generator.api.Api;
import org.mainspring.generator.api.LoadException;
import org.mainspring.generator.api.Token;

/** The registry that takes a region. */
record Registry(Api api, Token token) {

    private static final String ROOT = "/registry/v1";

    /** Creates a record; false where there is one with its code or external id. */
    boolean create(String path, ObjectNode request) {
        Answer answer = api.post(token, ROOT + path, request);
        if (answer.status() == 409) {
            return false;
        }
        answer.taken();
        return true;
    }

    /** The id of the organization with an external id. */
    String organization(String externalId) {
        JsonNode id = api.get(token, ROOT + "/organizations?externalId=" + URLEncoder.encode(externalId, UTF_8))
                .first()
                .path("id");
        if (!id.isTextual()) {
            throw new LoadException("there is no organization " + externalId);
        }
        return id.textValue();
    }
}
