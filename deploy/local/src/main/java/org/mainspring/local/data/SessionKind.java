package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.IntStream;

/** The items of an event's agenda, in their order. */
final class SessionKind implements Kind {

    static final String NAME = "sessions";

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
        Body body = Body.copyOf(session, "kind", "title", "mode")
                .with("position", IntNode.valueOf(position))
                .withIds("people", session.path("people"), known::person)
                .withIds("organizations", session.path("organizations"), known::organization)
                .withEach("facts", facts(session, source), fact -> fact);
        return Draft.listed(new Reference(NAME, key(event, position)), path, path, body);
    }

    private static ArrayNode facts(JsonNode session, JsonNode source) {
        ArrayNode facts = JsonNodeFactory.instance.arrayNode();
        if (session.hasNonNull("achievements")) {
            facts.add(Measure.of("achievements", session.path("achievements"), "achievements", source));
        }
        if (session.hasNonNull("investors")) {
            facts.add(Measure.of("investors", session.path("investors"), "investors", source));
        }
        return facts;
    }
}
