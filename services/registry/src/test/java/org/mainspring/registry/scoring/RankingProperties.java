package org.mainspring.registry.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RankingProperties {

    private static final int TRIES = 200;

    @Property(tries = TRIES)
    void theUnitOfAnIndicatorDoesNotMatter(
            @ForAll("minMax") RankingInputs inputs, @ForAll @LongRange(min = 1, max = 1_000_000) long thousandths) {
        BigDecimal factor = BigDecimal.valueOf(thousandths, 3);
        RankingInputs rescaled = inputs.over(inputs.candidates().stream()
                .map(candidate -> with(candidate, "A", value -> value.multiply(factor)))
                .toList());
        assertArrayEquals(ranks(inputs), ranks(rescaled));
    }

    @Property(tries = TRIES)
    void whoIsWorseInEverythingDoesNotChangeTheOrderOfTheOthers(@ForAll("plain") RankingInputs inputs) {
        List<Candidate> more = new ArrayList<>(inputs.candidates());
        Map<String, BigDecimal> worst = new TreeMap<>();
        inputs.formula()
                .indicators()
                .forEach(indicator -> worst.put(
                        indicator.code(),
                        indicator.direction() == Direction.HIGHER_IS_BETTER
                                ? BigDecimal.valueOf(-1_000)
                                : BigDecimal.valueOf(1_000)));
        more.add(new Candidate(Runs.id(more.size()), worst, null));
        int[] before = ranks(inputs);
        int[] after = ranks(inputs.over(more));
        for (int i = 0; i < before.length; i++) {
            assertEquals(before[i], after[i]);
        }
        RankedEntry last = RankingEngine.compute(inputs.over(more), 1).entries().get(before.length);
        assertEquals(before.length, Runs.row(last));
    }

    @Property(tries = TRIES)
    void weightsThatStayAsTheyAreLeaveEachRankAsItIs(@ForAll("any") RankingInputs inputs, @ForAll long seed) {
        RankingInputs still = new RankingInputs(
                "M", 1, inputs.formula(), inputs.candidates(), null, new Perturbation(BigDecimal.ZERO, 3, seed));
        RankingEngine.compute(still, 1).entries().stream()
                .filter(entry -> entry.rank() != null)
                .forEach(entry ->
                        assertEquals(new RankInterval(entry.rank(), entry.rank(), entry.rank()), entry.interval()));
    }

    @Property(tries = TRIES)
    void intervalsAreInOrderAndWithinTheRanksThatThereAre(
            @ForAll("any") RankingInputs inputs, @ForAll @IntRange(max = 50) int percent) {
        RankingInputs varied = new RankingInputs(
                "M",
                1,
                inputs.formula(),
                inputs.candidates(),
                null,
                new Perturbation(BigDecimal.valueOf(percent), 40, 7));
        RankingResult result = RankingEngine.compute(varied, 2);
        result.entries().stream().filter(entry -> entry.interval() != null).forEach(entry -> {
            RankInterval interval = entry.interval();
            assertTrue(1 <= interval.low() && interval.low() <= interval.median());
            assertTrue(interval.median() <= interval.high() && interval.high() <= result.ranked());
        });
    }

    @Property(tries = TRIES)
    void aHigherScoreIsABetterRankAndTheSameScoreTheSame(@ForAll("any") RankingInputs inputs) {
        List<RankedEntry> entries = RankingEngine.compute(inputs, 1).entries().stream()
                .filter(entry -> entry.rank() != null)
                .toList();
        for (int i = 1; i < entries.size(); i++) {
            RankedEntry better = entries.get(i - 1);
            RankedEntry worse = entries.get(i);
            assertTrue(better.score().compareTo(worse.score()) >= 0);
            assertEquals(
                    better.score().compareTo(worse.score()) == 0, better.rank().equals(worse.rank()));
        }
    }

    @Property(tries = TRIES)
    void contributionsAlwaysAddUp(@ForAll("any") RankingInputs inputs) {
        RankingEngine.compute(inputs, 1).entries().stream()
                .filter(entry -> entry.rank() != null)
                .forEach(entry -> assertEquals(
                        0,
                        entry.score()
                                .compareTo(entry.contributions().values().stream()
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))));
    }

    @Provide
    Arbitrary<RankingInputs> minMax() {
        return inputs(Arbitraries.of(Normalisation.MIN_MAX), Arbitraries.of(MissingValueRule.values()));
    }

    @Provide
    Arbitrary<RankingInputs> plain() {
        return inputs(Arbitraries.of(Normalisation.NONE), Arbitraries.of(MissingValueRule.EXCLUDE_CANDIDATE))
                .map(inputs -> inputs.over(inputs.candidates().stream()
                        .filter(candidate -> candidate.values().size() == 3)
                        .toList()))
                .map(RankingProperties::numbered);
    }

    @Provide
    Arbitrary<RankingInputs> any() {
        return inputs(Arbitraries.of(Normalisation.values()), Arbitraries.of(MissingValueRule.values()));
    }

    private static Arbitrary<RankingInputs> inputs(
            Arbitrary<Normalisation> normalisations, Arbitrary<MissingValueRule> rules) {
        Arbitrary<Formula> formulas = Combinators.combine(
                        normalisations.list().ofSize(3),
                        Arbitraries.of(Direction.values()),
                        rules,
                        Arbitraries.of(TieRule.values()),
                        Arbitraries.integers().between(1, 499_999))
                .as((normalisation, direction, rule, ties, weight) -> new Formula(
                        List.of(
                                indicator("A", weight, Direction.HIGHER_IS_BETTER, normalisation.get(0)),
                                indicator("B", 500_000 - weight, direction, normalisation.get(1)),
                                indicator("C", 500_000, Direction.HIGHER_IS_BETTER, normalisation.get(2))),
                        rule,
                        ties));
        // Few different values, so that there are ties; none at all is a missing one.
        Arbitrary<List<BigDecimal>> row = Arbitraries.longs()
                .between(-40, 40)
                .map(value -> BigDecimal.valueOf(value, 1))
                .injectNull(0.1)
                .list()
                .ofSize(3);
        return Combinators.combine(formulas, row.list().ofMinSize(1).ofMaxSize(25))
                .as((formula, rows) -> Runs.inputs(formula, candidates(rows)));
    }

    private static WeightedIndicator indicator(String code, int millionths, Direction direction, Normalisation how) {
        return new WeightedIndicator(code, BigDecimal.valueOf(millionths, 6), direction, how);
    }

    private static List<Candidate> candidates(List<List<BigDecimal>> rows) {
        List<Candidate> candidates = new ArrayList<>();
        for (List<BigDecimal> row : rows) {
            Map<String, BigDecimal> values = new TreeMap<>();
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i) != null) {
                    values.put(List.of("A", "B", "C").get(i), row.get(i));
                }
            }
            candidates.add(new Candidate(Runs.id(candidates.size()), values, null));
        }
        return candidates;
    }

    private static Candidate with(Candidate candidate, String code, UnaryOperator<BigDecimal> change) {
        Map<String, BigDecimal> values = new TreeMap<>(candidate.values());
        values.computeIfPresent(code, (same, value) -> change.apply(value));
        return new Candidate(candidate.organizationId(), values, candidate.labels());
    }

    private static RankingInputs numbered(RankingInputs inputs) {
        List<Candidate> numbered = new ArrayList<>();
        inputs.candidates()
                .forEach(candidate ->
                        numbered.add(new Candidate(Runs.id(numbered.size()), candidate.values(), candidate.labels())));
        return inputs.over(numbered);
    }

    private static int[] ranks(RankingInputs inputs) {
        return Runs.ranks(RankingEngine.compute(inputs, 1).entries());
    }
}
