package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Where events take place: a named main venue, and a number of sub-venues that nobody names. */
final class VenueKind implements Kind {

    @Override
    public String name() {
        return "venues";
    }

    @Override
    public String file() {
        return EventKind.FILE;
    }

    @Override
    public List<Draft> drafts(JsonNode event, References known) {
        String key = event.path("key").asText();
        String path = "/events/v1/events/" + known.idOf(EventKind.NAME, key) + "/venues";
        List<Draft> drafts = new ArrayList<>();
        if (event.hasNonNull("venue")) {
            Body body = Body.copyOf(event.path("venue"), "names", "district")
                    .with("kind", "MAIN")
                    .with("mode", "ON_SITE")
                    .with("source", event.path("sources").path(0));
            drafts.add(Draft.of(new Reference(name(), key + "/main"), path, body));
        }
        if (event.hasNonNull("subVenues")) {
            JsonNode subVenues = event.path("subVenues");
            Body body =
                    Body.copyOf(subVenues, "count").with("kind", "SUB_VENUE").with("mode", subVenues.path("kind"));
            drafts.add(Draft.of(new Reference(name(), key + "/sub-venues"), path, body));
        }
        return drafts;
    }
}
