package org.mainspring.registry.run;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.registry.scoring.RankingResult;

/** What came out of a run, in figures. */
public record RunSummary(
        @Schema(description = "Candidates that have a rank.")
        int ranked,

        @Schema(description = "The first of them, as many as the ranking lists; more where the last share their rank.")
        int listed,

        List<LabelShare> labels) {

    static RunSummary of(RankingResult result) {
        return new RunSummary(
                result.ranked(),
                result.listed(),
                result.labels().stream().map(LabelShare::of).toList());
    }
}
