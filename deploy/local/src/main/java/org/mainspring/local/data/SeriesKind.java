package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The series that events are editions of. */
final class SeriesKind implements Kind {

    static final String NAME = "series";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return "series.ndjson";
    }

    @Override
    public List<Draft> drafts(JsonNode line, References known) {
        String slug = line.path("key").asText();
        Body body = Body.copyOf(line, "names").with("slug", slug);
        return List.of(Draft.of(new Reference(NAME, slug), "/events/v1/series", body));
    }
}
