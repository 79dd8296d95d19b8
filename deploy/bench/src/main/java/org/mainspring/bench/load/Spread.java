package org.mainspring.bench.load;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle of what several rounds gave, with the least and the most: how far it can be trusted. */
public record Spread(double median, double least, double most) {

    public static Spread of(List<Round> rounds, ToDoubleFunction<Round> value) {
        return of(rounds.stream().map(value::applyAsDouble).toList());
    }

    public static Spread of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }
}
