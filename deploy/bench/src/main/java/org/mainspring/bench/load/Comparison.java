package org.mainspring.bench.load;

import java.util.List;
import org.mainspring.bench.stage.Console;

/**
 * The scores of all contestants under the same load.
 *
 * @param scores the raw server's first
 */
public record Comparison(String name, List<Score> scores) {

    public Spread cpuRatioToRaw(Score score) {
        return score.cpuRatioTo(scores.get(0));
    }

    /** One line for each contestant, for whoever waits for the page. */
    public void tell() {
        for (Score score : scores) {
            Console.step(
                    "%s: %s %.0f us CPU, %.2f x raw, %,.0f requests/s",
                    name,
                    score.name(),
                    score.spread(Round::cpuPerRequest).median(),
                    cpuRatioToRaw(score).median(),
                    score.spread(Round::perSecond).median());
        }
    }
}
