package org.mainspring.registry.scoring;

import java.util.List;
import java.util.stream.IntStream;

/** Ranks under varied weights. Draws are independent and tallies are sums, so the number of threads does not show. */
final class RankIntervals {

    private final ScoreTable table;
    private final long[] weights;
    private final TieRule ties;
    private final Perturbation perturbation;

    RankIntervals(ScoreTable table, Formula formula, Perturbation perturbation) {
        this.table = table;
        this.weights = formula.weights();
        this.ties = formula.ties();
        this.perturbation = perturbation;
    }

    /** One for each candidate, in the order of the table. */
    List<RankInterval> compute(int threads) {
        RankTally tally = IntStream.range(0, threads)
                .parallel()
                .mapToObj(thread -> tally(thread, threads))
                .reduce(RankTally::plus)
                .orElseThrow();
        return IntStream.range(0, table.size())
                .mapToObj(row -> tally.interval(row, perturbation.draws()))
                .toList();
    }

    private RankTally tally(int first, int step) {
        var tally = new RankTally(table.size());
        for (int draw = first; draw < perturbation.draws(); draw += step) {
            tally.add(ties.ranks(table.scores(perturbation.vary(weights, draw))));
        }
        return tally;
    }
}
