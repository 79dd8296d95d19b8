package org.mainspring.generator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where all synthetic records come from: every one of them names it. */
final class Source {

    static final String CODE = "synthetic";

    private Source() {}

    static ObjectNode request(Region region) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", CODE)
                .put("title", "A synthetic region: nothing of it is real")
                .put("lang", "en")
                .put("note", "Made by deploy/data/generate with seed " + region.seed());
    }
}
