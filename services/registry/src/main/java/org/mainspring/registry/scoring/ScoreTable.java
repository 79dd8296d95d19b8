package org.mainspring.registry.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The normalised values of all candidates that can be ranked.
 *
 * @param values one row for each candidate, one column for each indicator
 * @param pattern for each candidate, which of the patterns its weights follow
 * @param patterns which indicators count; one pattern of all of them unless the method reweighs
 */
record ScoreTable(List<Candidate> candidates, long[][] values, int[] pattern, List<List<Boolean>> patterns) {

    static ScoreTable of(Formula formula, List<Candidate> candidates) {
        List<WeightedIndicator> indicators = formula.indicators();
        long[][] values = new long[candidates.size()][indicators.size()];
        for (int column = 0; column < indicators.size(); column++) {
            fill(values, column, indicators.get(column), candidates, formula.missingValues());
        }
        boolean reweighs = formula.missingValues() == MissingValueRule.REWEIGHT;
        Map<List<Boolean>, Integer> patterns = new LinkedHashMap<>();
        int[] pattern = new int[candidates.size()];
        for (int row = 0; row < pattern.length; row++) {
            Candidate candidate = candidates.get(row);
            List<Boolean> counted = indicators.stream()
                    .map(indicator -> !reweighs || candidate.has(indicator))
                    .toList();
            patterns.putIfAbsent(counted, patterns.size());
            pattern[row] = patterns.get(counted);
        }
        return new ScoreTable(candidates, values, pattern, List.copyOf(patterns.keySet()));
    }

    private static void fill(
            long[][] values,
            int column,
            WeightedIndicator indicator,
            List<Candidate> candidates,
            MissingValueRule rule) {
        List<Integer> present = new ArrayList<>();
        for (int row = 0; row < candidates.size(); row++) {
            if (candidates.get(row).has(indicator)) {
                present.add(row);
            }
        }
        long[] normalised = indicator
                .normalisation()
                .apply(present.stream()
                        .map(row -> candidates.get(row).values().get(indicator.code()))
                        .map(indicator::oriented)
                        .toArray(BigDecimal[]::new));
        if (rule == MissingValueRule.MEAN) {
            long mean = mean(normalised);
            for (long[] row : values) {
                row[column] = mean;
            }
        }
        for (int i = 0; i < normalised.length; i++) {
            values[present.get(i)][column] = normalised[i];
        }
    }

    private static long mean(long[] values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (long value : values) {
            sum = sum.add(BigDecimal.valueOf(value, 9));
        }
        return Fixed.quotient(sum, BigDecimal.valueOf(values.length));
    }

    int size() {
        return values.length;
    }

    /** The weights that a candidate of each pattern has, where these are given for all indicators. */
    long[][] shares(long[] weights) {
        return patterns.stream().map(counted -> share(weights, counted)).toArray(long[][]::new);
    }

    /** Divides one whole in proportion to the weights that count; the last of them takes what rounding leaves. */
    private static long[] share(long[] weights, List<Boolean> counted) {
        long sum = 0;
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            if (counted.get(i)) {
                sum += weights[i];
                last = i;
            }
        }
        long[] shares = new long[weights.length];
        long left = Fixed.ONE_WEIGHT;
        for (int i = 0; i < last; i++) {
            shares[i] = counted.get(i) ? weights[i] * Fixed.ONE_WEIGHT / sum : 0;
            left -= shares[i];
        }
        shares[last] = left;
        return shares;
    }

    long[] scores(long[] weights) {
        long[][] shares = shares(weights);
        long[] scores = new long[values.length];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = product(values[row], shares[pattern[row]]);
        }
        return scores;
    }

    private static long product(long[] values, long[] weights) {
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * weights[i];
        }
        return sum;
    }
}
