package org.mainspring.registry.run;

import org.mainspring.registry.scoring.RankingEngine;
import org.mainspring.registry.scoring.RankingInputs;
import org.mainspring.registry.scoring.RankingResult;

/**
 * A run that is done, with the texts that stand for it.
 *
 * @param inputsSha256 what a reader of the inputs comes to
 * @param result canonical, as it is kept
 */
public record Computation(String inputsSha256, String result, String resultSha256, RunSummary summary) {

    /** @param threads how many share the draws */
    public static Computation of(RankingInputs inputs, int threads) {
        RankingResult result = RankingEngine.compute(inputs, threads);
        return new Computation(inputs.sha256(), result.canonical(), result.sha256(), RunSummary.of(result));
    }
}
