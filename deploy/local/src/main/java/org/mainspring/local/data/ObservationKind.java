package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What was reported of recognitions; all other observations wait in their file for the service that will keep them. */
final class ObservationKind implements Kind {

    private static final String SCHEME = "ENTERPRISE_TECHNOLOGY_CENTRE";

    /** What the registry calls what is counted. */
    private static final Map<String, Counted> COUNTED = Map.of(
            "enterprise-technology-centres", new Counted("HOLDERS", SCHEME),
            "share-with-technology-centre", new Counted("COVERAGE", SCHEME),
            "quality-benchmarks", new Counted("AWARDS", "QUALITY_BENCHMARK"));

    private record Counted(String measure, String scheme) {}

    @Override
    public String name() {
        return "observations";
    }

    @Override
    public String file() {
        return "observations.ndjson";
    }

    @Override
    public List<Draft> drafts(JsonNode line, References known) {
        Counted counted = COUNTED.get(line.path("indicator").asText());
        return counted == null ? List.of() : List.of(draft(line, counted));
    }

    private Draft draft(JsonNode line, Counted counted) {
        JsonNode dimensions = line.path("dimensions");
        Body body = Body.copyOf(dimensions, "level")
                .with("measure", counted.measure())
                .with("scheme", counted.scheme())
                .with("fact", Figure.of(line, line.path("unit").asText(), line.path("source")));
        if (dimensions.has("group")) {
            body.with("group", new Body().with("en", dimensions.path("group")).toJson());
        }
        return Draft.of(new Reference(name(), key(line)), "/registry/v1/observations", body);
    }

    /** The files give an observation no key of its own: it is known by what it is of, and when. */
    private static String key(JsonNode line) {
        String of = line.path("dimensions").elements().next().asText();
        String when = line.path("asOf").asText(line.path("period").asText());
        return String.join("/", line.path("indicator").asText(), of, when).replace(' ', '-');
    }
}
