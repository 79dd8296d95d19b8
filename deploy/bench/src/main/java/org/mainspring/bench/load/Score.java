package org.mainspring.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What all rounds of one contestant gave. */
public record Score(String name, List<Round> rounds) {

    public Spread spread(ToDoubleFunction<Round> value) {
        return Spread.of(rounds, value);
    }

    /** CPU time per request beside another's, round by round: what disturbed a round disturbed both. */
    public Spread cpuRatioTo(Score other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            ratios.add(rounds.get(i).cpuPerRequest() / other.rounds.get(i).cpuPerRequest());
        }
        return Spread.of(ratios);
    }
}
