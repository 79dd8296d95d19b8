package org.mainspring.registry.run;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.party.NamedReference;
import org.mainspring.registry.scoring.RankInterval;

/** Where one candidate stands, and why. One that could not be ranked has neither rank nor score, and stands at the end. */
public record EntryResponse(
        @Nullable Integer rank,
        NamedReference organization,

        @Schema(description = "Decimal.", example = "0.7125") @Nullable String score,

        @Schema(
                description = "What each indicator adds, by its code; they add up to the score exactly.",
                example = "{\"RD_SPEND\": \"0.6\", \"PATENTS\": \"0.1125\"}")
        Map<String, String> contributions,

        @Schema(description = "Share of the others that it is ahead of, its equals counted by half.", example = "99.5")
        @Nullable String percentile,

        @Schema(description = "Among the first, as many as the ranking lists.")
        boolean listed,

        List<String> labels,

        @Schema(description = "Indicators without a value.") @Nullable List<String> missing,

        @Schema(description = "Ranks at the 5th, 50th and 95th percentile of the draws, where weights were varied.")
        @Nullable RankInterval interval) {}
