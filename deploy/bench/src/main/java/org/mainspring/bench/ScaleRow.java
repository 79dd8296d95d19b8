package org.mainspring.bench;

/** What one kind of request cost with so many organizations in the table. */
record ScaleRow(String request, int organizations, Score score) {

    /** CPU time beside another's, the middle of their rounds. */
    double costBeside(ScaleRow other) {
        return score.spread(Round::cpuPerRequest).median()
                / other.score.spread(Round::cpuPerRequest).median();
    }
}
