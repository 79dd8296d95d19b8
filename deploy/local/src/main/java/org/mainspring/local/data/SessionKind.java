package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The items of an event's agenda, in their order. */
final class SessionKind implements Kind {

    static final String NAME = "sessions";

    /** What a roadshow counts, and in which unit. */
    private static final Map<String, String> COUNTED = Map.of("achievements", "achievements", "investors", "investors");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return EventKind.FILE;
    }

    /** The files give a session no key of its own: it is known by its event and its place there. */
    static String key(JsonNode event, int position) {
        return event.path("key").asText() + "/" + position;
    }

    @Override
    public List<Draft> drafts(JsonNode event, References known) {
        String path = "/events/v1/events/"
                + known.idOf(EventKind.NAME, event.path("key").asText()) + "/sessions";
        return IntStream.rangeClosed(1, event.path("sessions").size())
                .mapToObj(position -> draft(event, position, path, known))
                .toList();
    }

    private static Draft draft(JsonNode event, int position, String path, References known) {
        JsonNode session = event.path("sessions").path(position - 1);
        JsonNode source = event.path("sources").path(0);
        Body body = Body.copyOf(session, "kind", "title", "mode", "fields")
                .with("source", source)
                .with("position", IntNode.valueOf(position))
                .withIds("people", session.path("people"), known::person)
                .withIds("organizations", session.path("organizations"), known::organization)
                .withEach("facts", Measure.each(session, COUNTED, source), fact -> fact);
        return Draft.of(new Reference(NAME, key(event, position)), path, body);
    }
}
