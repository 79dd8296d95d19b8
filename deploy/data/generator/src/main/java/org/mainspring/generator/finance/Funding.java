package org.mainspring.generator.finance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mainspring.generator.api.Api;
import org.mainspring.generator.api.Token;

/** Funding as a play uses it: looks for a record, makes it, takes it a step further. */
record Funding(Api api) {

    private static final String ROOT = "/funding/v1/";

    /** @param list a collection with filters */
    JsonNode first(Token who, String list) {
        return api.get(who, ROOT + list).first();
    }

    JsonNode get(Token who, String path) {
        return api.get(who, ROOT + path).taken();
    }

    /** The one of a list that has a text, of 200 at most. */
    Optional<JsonNode> find(Token who, String list, String member, String text) {
        JsonNode items = get(who, list + "&limit=200").path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(one -> one.path(member).asText().equals(text))
                .findFirst();
    }

    JsonNode make(Token who, String collection, ObjectNode request) {
        return api.post(who, ROOT + collection, request).taken();
    }

    /** The record as it is then. */
    JsonNode take(Token who, String collection, JsonNode record, String step, @Nullable ObjectNode request) {
        return api.post(who, ROOT + collection + "/" + id(record) + "/" + step, request)
                .taken();
    }

    static ObjectNode request() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String id(JsonNode record) {
        return record.path("id").asText();
    }

    static boolean is(JsonNode record, String status) {
        return record.path("status").asText().equals(status);
    }
}
