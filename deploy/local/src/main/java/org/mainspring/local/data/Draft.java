package org.mainspring.local.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A record that may have to be created.
 *
 * @param reference what other lines call it
 * @param path the collection it is posted to
 * @param presence how to see whether it is there already
 */
record Draft(Reference reference, String path, ObjectNode body, Presence presence) {

    /** A record that is found again by its external id, in the list of its collection. */
    static Draft of(Reference reference, String path, Body body) {
        return listed(reference, path, path, body);
    }

    /** The same, where the list has another address than the collection. */
    static Draft listed(Reference reference, String path, String list, Body body) {
        String externalId = reference.externalId();
        String query = list + "?externalId=" + URLEncoder.encode(externalId, StandardCharsets.UTF_8);
        Presence presence = api ->
                api.list(query).stream().map(item -> item.path("id").asText()).findFirst();
        return new Draft(reference, path, body.with("externalId", externalId).toJson(), presence);
    }

    /** A record whose code is its name in the API too. */
    static Draft coded(Reference reference, String path, Body body) {
        String code = reference.key();
        return new Draft(reference, path, body.with("code", code).toJson(), api -> api.get(path + "/" + code)
                .map(found -> code));
    }

    /** Looks for the record and returns its id. */
    @FunctionalInterface
    interface Presence {
        Optional<String> find(Api api);
    }
}
