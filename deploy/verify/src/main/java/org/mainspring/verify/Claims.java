package org.mainspring.verify;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a signed document says, looked up by path. */
record Claims(Map<String, Object> content) {

    /** Nothing that moves the cursor or turns the direction of writing reaches a terminal. */
    static String printable(Object text) {
        return String.valueOf(text).replaceAll("\\p{C}", "?");
    }

    boolean isOfType(String type) {
        return content.get("type") instanceof List<?> types && types.contains(type);
    }

    Optional<String> text(String... path) {
        Object at = content;
        for (String name : path) {
            at = at instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return at instanceof String || at instanceof Number ? Optional.of(printable(at)) : Optional.empty();
    }

    Optional<Instant> time(String name) throws Rejection {
        try {
            return text(name).map(Instant::parse);
        } catch (DateTimeException malformed) {
            throw Rejection.tampered(name + " is no time");
        }
    }
}
