package org.mainspring.bench.scale;

import org.mainspring.bench.load.Round;
import org.mainspring.bench.load.Score;

/** What one kind of request cost with so many organizations in the table. */
public record ScaleRow(String request, int organizations, Score score) {

    /** CPU time beside another's, the middle of their rounds. */
    public double costBeside(ScaleRow other) {
        return score.spread(Round::cpuPerRequest).median()
                / other.score.spread(Round::cpuPerRequest).median();
    }
}
