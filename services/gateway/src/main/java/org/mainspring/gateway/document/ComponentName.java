package org.mainspring.gateway.document;

import java.util.Optional;

/** Where a component lives in a document: {@code #/components/schemas/Organization}. */
record ComponentName(String section, String name) {

    private static final String ROOT = "#/components/";

    /** Reads a reference; one that points inside a component yields the component, the rest is kept by the caller. */
    static Optional<ComponentName> parse(String reference) {
        if (!reference.startsWith(ROOT)) {
            return Optional.empty();
        }
        String[] parts = reference.substring(ROOT.length()).split("/", 3);
        return parts.length < 2 ? Optional.empty() : Optional.of(new ComponentName(parts[0], unescape(parts[1])));
    }

    String reference() {
        return ROOT + section + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static String unescape(String part) {
        return part.replace("~1", "/").replace("~0", "~");
    }
}
