package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Events with their organizers, attendance and what was counted there. */
final class EventKind implements Kind {

    static final String NAME = "events";
    static final String FILE = "events.ndjson";

    /** What the pavilion of an expo counts, and in which unit. */
    private static final Map<String, String> PAVILION = Map.of(
            "exhibitors", "exhibitors",
            "technicalNeeds", "needs",
            "smeProductsAndProjects", "products and projects",
            "universityAchievements", "achievements",
            "industrialClusters", "clusters");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public List<Draft> drafts(JsonNode line, References known) {
        JsonNode source = line.path("sources").path(0);
        Body body = Body.copyOf(
                        line,
                        "edition",
                        "kind",
                        "names",
                        "theme",
                        "startsOn",
                        "endsOn",
                        "partOfDay",
                        "dateNote",
                        "timeZone",
                        "partOf",
                        "format",
                        "organizerNote",
                        "sources")
                .withId("seriesId", line.path("series"), series -> known.idOf(SeriesKind.NAME, series))
                .withEach("organizers", line.path("organizers"), organizer -> organizer(organizer, known))
                .withEach("attendance", line.path("attendance"), attendance -> attendance(attendance, source))
                .withIds("attendees", line.path("attendees"), known::person)
                .with("pavilion", pavilion(line.path("pavilion"), source));
        return List.of(Draft.of(new Reference(NAME, line.path("key").asText()), "/events/v1/events", body));
    }

    private static JsonNode organizer(JsonNode organizer, References known) {
        return Body.copyOf(organizer, "role")
                .withId("organizationId", organizer.path("organization"), known::organization)
                .toJson();
    }

    private static JsonNode attendance(JsonNode attendance, JsonNode source) {
        return Body.copyOf(attendance, "mode", "note")
                .with("fact", Figure.of(attendance, "people", source))
                .toJson();
    }

    private static JsonNode pavilion(JsonNode pavilion, JsonNode source) {
        if (pavilion.isMissingNode()) {
            return pavilion;
        }
        return Body.copyOf(pavilion, "names", "exhibitionDirections", "services")
                .withEach("facts", Measure.each(pavilion, PAVILION, source), fact -> fact)
                .toJson();
    }
}
