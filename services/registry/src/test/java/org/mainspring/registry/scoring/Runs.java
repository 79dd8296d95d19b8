package org.mainspring.registry.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Inputs as tests write them: one row for each candidate, {@code null} where a value is missing. */
final class Runs {

    private Runs() {}

    static UUID id(int candidate) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L + candidate);
    }

    static WeightedIndicator indicator(String code, String weight, Normalisation normalisation) {
        return new WeightedIndicator(code, new BigDecimal(weight), Direction.HIGHER_IS_BETTER, normalisation);
    }

    static Formula one(Normalisation normalisation) {
        return formula(indicator("A", "1", normalisation));
    }

    static Formula formula(WeightedIndicator... indicators) {
        return new Formula(List.of(indicators), MissingValueRule.ZERO_SCORE, TieRule.SHARED_RANK);
    }

    static Formula formula(MissingValueRule missing, WeightedIndicator... indicators) {
        return new Formula(List.of(indicators), missing, TieRule.SHARED_RANK);
    }

    static List<Candidate> candidates(Formula formula, @Nullable String[]... rows) {
        List<Candidate> candidates = new ArrayList<>();
        for (@Nullable String[] row : rows) {
            Map<String, BigDecimal> values = new TreeMap<>();
            for (int i = 0; i < row.length; i++) {
                if (row[i] != null) {
                    values.put(formula.indicators().get(i).code(), new BigDecimal(row[i]));
                }
            }
            candidates.add(new Candidate(id(candidates.size()), values, null));
        }
        return candidates;
    }

    static @Nullable String[] row(@Nullable String... values) {
        return values;
    }

    static RankingInputs inputs(Formula formula, List<Candidate> candidates) {
        return new RankingInputs("M", 1, formula, candidates, null, null);
    }

    static RankingInputs inputs(Formula formula, List<Candidate> candidates, Perturbation perturbation) {
        return new RankingInputs("M", 1, formula, candidates, null, perturbation);
    }

    static List<RankedEntry> ranked(Formula formula, @Nullable String[]... rows) {
        return RankingEngine.compute(inputs(formula, candidates(formula, rows)), 1)
                .entries();
    }

    /** The ranks in the order of the rows; 0 for one that has none. */
    static int[] ranks(List<RankedEntry> entries) {
        int[] ranks = new int[entries.size()];
        entries.forEach(entry -> ranks[row(entry)] = entry.rank() == null ? 0 : entry.rank());
        return ranks;
    }

    /** The scores in the order of the rows. */
    static List<@Nullable String> scores(List<RankedEntry> entries) {
        @Nullable String[] scores = new String[entries.size()];
        entries.forEach(entry -> scores[row(entry)] =
                entry.score() == null ? null : entry.score().toPlainString());
        return Arrays.asList(scores);
    }

    static int row(RankedEntry entry) {
        return (int) (entry.organizationId().getLeastSignificantBits() - 0x8000_0000_0000_0000L);
    }
}
