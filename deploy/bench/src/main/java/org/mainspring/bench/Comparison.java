package org.mainspring.bench;

import java.util.List;

/**
 * The scores of all contestants under the same load.
 *
 * @param scores the raw server's first
 */
record Comparison(String name, List<Score> scores) {

    Spread cpuRatioToRaw(Score score) {
        return score.cpuRatioTo(scores.get(0));
    }
}
