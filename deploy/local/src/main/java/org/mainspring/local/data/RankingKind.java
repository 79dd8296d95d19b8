package org.mainspring.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Rankings as their sources report them, without entries. */
final class RankingKind implements Kind {

    static final String NAME = "rankings";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String file() {
        return "rankings.ndjson";
    }

    @Override
    public List<Draft> drafts(JsonNode line, References known) {
        JsonNode source = line.path("source");
        Body report = Body.copyOf(line, "method", "pool")
                .with("candidates", Figure.of(line.path("candidates"), "enterprises", source))
                .with("framework", line.get("industryFramework"))
                .withEach("breakdown", line.path("breakdown"), share -> share(share, source))
                .with("note", line.get("breakdownNote"));
        Body body = Body.copyOf(line, "names", "year", "size", "source")
                .withIds("issuers", line.path("issuers"), known::organization)
                .with("report", report.toJson());
        return List.of(Draft.of(new Reference(NAME, line.path("key").asText()), "/registry/v1/rankings", body));
    }

    /** A share is told as a number of those listed, or in per cent of them. */
    private static JsonNode share(JsonNode share, JsonNode source) {
        JsonNode fact = share.has("count")
                ? Figure.of(share.path("count"), "enterprises", source)
                : Figure.of(share.path("percent"), "percent", source);
        return Body.copyOf(share, "label").with("fact", fact).toJson();
    }
}
