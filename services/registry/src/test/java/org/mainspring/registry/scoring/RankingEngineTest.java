package org.mainspring.registry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mainspring.registry.scoring.Runs.candidates;
import static org.mainspring.registry.scoring.Runs.formula;
import static org.mainspring.registry.scoring.Runs.id;
import static org.mainspring.registry.scoring.Runs.indicator;
import static org.mainspring.registry.scoring.Runs.one;
import static org.mainspring.registry.scoring.Runs.ranked;
import static org.mainspring.registry.scoring.Runs.ranks;
import static org.mainspring.registry.scoring.Runs.row;
import static org.mainspring.registry.scoring.Runs.scores;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingEngineTest {

    @Test
    void eachNormalisationBringsValuesOntoItsScale() {
        assertThat(scores(ranked(one(Normalisation.MIN_MAX), row("10"), row("40"), row("20"))))
                .containsExactly("0", "1", "0.333333333");
        assertThat(scores(ranked(one(Normalisation.Z_SCORE), row("2"), row("4"), row("4"), row("6"))))
                .containsExactly("-1.414213562", "0", "0", "1.414213562");
        assertThat(scores(ranked(one(Normalisation.PERCENTILE_RANK), row("1"), row("5"), row("5"), row("900"))))
                .containsExactly("0", "0.5", "0.5", "1");
        assertThat(scores(ranked(one(Normalisation.NONE), row("12.5"), row("-3"), row("0.0000005"))))
                .containsExactly("12.5", "-3", "0.0000005");
    }

    @Test
    void whereAllAreAlikeNobodyIsAhead() {
        assertThat(scores(ranked(one(Normalisation.MIN_MAX), row("7"), row("7"))))
                .containsExactly("0", "0");
        assertThat(scores(ranked(one(Normalisation.Z_SCORE), row("7"), row("7"))))
                .containsExactly("0", "0");
        assertThat(scores(ranked(one(Normalisation.PERCENTILE_RANK), row("7"), row("7"))))
                .containsExactly("0.5", "0.5");
        assertThat(ranks(ranked(one(Normalisation.PERCENTILE_RANK), row("7")))).containsExactly(1);
    }

    @Test
    void whereLessIsBetterTheLeastIsFirst() {
        var accidents = new WeightedIndicator("A", BigDecimal.ONE, Direction.LOWER_IS_BETTER, Normalisation.MIN_MAX);
        assertThat(scores(ranked(formula(accidents), row("10"), row("40"), row("20"))))
                .containsExactly("1", "0", "0.666666667");
    }

    @Test
    void contributionsAddUpToTheScoreExactly() {
        Formula three = formula(
                indicator("A", "0.333333", Normalisation.MIN_MAX),
                indicator("B", "0.333333", Normalisation.MIN_MAX),
                indicator("C", "0.333334", Normalisation.MIN_MAX));
        List<RankedEntry> entries = ranked(three, row("1", "7", "3"), row("2", "5", "1"), row("5", "4", "2"));
        assertThat(entries).allSatisfy(entry -> assertThat(
                        entry.contributions().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(entry.score()));
        assertThat(entries.get(0).contributions().keySet()).containsExactly("A", "B", "C");
    }

    @Test
    void thoseWhoShareAScoreShareARankAndStandInTheOrderOfTheirIds() {
        String[][] rows = {row("9"), row("8"), row("8"), row("7")};
        Formula shared = one(Normalisation.NONE);
        Formula dense = new Formula(shared.indicators(), MissingValueRule.ZERO_SCORE, TieRule.DENSE);
        assertThat(ranks(ranked(shared, rows))).containsExactly(1, 2, 2, 4);
        assertThat(ranks(ranked(dense, rows))).containsExactly(1, 2, 2, 3);
        assertThat(ranked(dense, rows)).extracting(RankedEntry::position).containsExactly(1, 2, 3, 4);
        assertThat(ranked(dense, rows))
                .extracting(RankedEntry::organizationId)
                .containsExactly(id(0), id(1), id(2), id(3));
        assertThat(ranked(shared, rows))
                .extracting(entry -> entry.percentile().toPlainString())
                .containsExactly("100", "50", "50", "0");
    }

    @Test
    void aMissingValueIsWhatTheMethodSays() {
        WeightedIndicator a = indicator("A", "0.5", Normalisation.MIN_MAX);
        WeightedIndicator b = indicator("B", "0.25", Normalisation.MIN_MAX);
        WeightedIndicator c = indicator("C", "0.25", Normalisation.MIN_MAX);
        String[][] rows = {row("1", "0", null), row("0", "1", "0"), row("0.5", "0.5", "1"), row(null, null, null)};

        assertThat(scores(ranked(formula(MissingValueRule.ZERO_SCORE, a, b, c), rows)))
                .containsExactly("0.5", "0.25", "0.625", "0");
        assertThat(scores(ranked(formula(MissingValueRule.MEAN, a, b, c), rows)))
                .containsExactly("0.625", "0.25", "0.625", "0.5");
        assertThat(scores(ranked(formula(MissingValueRule.EXCLUDE_CANDIDATE, a, b, c), rows)))
                .containsExactly(null, "0.25", "0.75", null);
        assertThat(scores(ranked(formula(MissingValueRule.REWEIGHT, a, b, c), rows)))
                .containsExactly("0.666666", "0.25", "0.625", null);
    }

    @Test
    void whoCannotBeRankedStandsLastWithTheReason() {
        Formula strict = formula(
                MissingValueRule.EXCLUDE_CANDIDATE,
                indicator("A", "0.5", Normalisation.MIN_MAX),
                indicator("B", "0.5", Normalisation.MIN_MAX));
        List<RankedEntry> entries = ranked(strict, row("1000", null), row("1", "1"), row("2", "2"));
        RankedEntry last = entries.get(2);
        assertThat(last.organizationId()).isEqualTo(id(0));
        assertThat(last.position()).isEqualTo(3);
        assertThat(last.rank()).isNull();
        assertThat(last.missing()).containsExactly("B");
        // The giant that is not ranked does not press the others together either.
        assertThat(entries.get(0).score()).isEqualByComparingTo("1");
    }

    @Test
    void labelsOverlapSoTheirCountsMayExceedWhatIsListed() {
        Formula formula = one(Normalisation.NONE);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            List<String> labels = new ArrayList<>();
            if (i < 53) {
                labels.add("three leading industries");
            }
            if (i >= 15) {
                labels.add("six key industries");
            }
            candidates.add(new Candidate(id(i), Map.of("A", BigDecimal.valueOf(500 - i)), labels));
        }
        RankingResult result = RankingEngine.compute(new RankingInputs("M", 1, formula, candidates, 100, null), 1);
        assertThat(result.ranked()).isEqualTo(150);
        assertThat(result.listed()).isEqualTo(100);
        assertThat(result.labels())
                .containsExactly(
                        new LabelCount("six key industries", 85, BigDecimal.valueOf(85)),
                        new LabelCount("three leading industries", 53, BigDecimal.valueOf(53)));
    }

    @Test
    void whoSharesTheLastPlaceIsListedToo() {
        Formula dense = new Formula(one(Normalisation.NONE).indicators(), MissingValueRule.ZERO_SCORE, TieRule.DENSE);
        List<Candidate> candidates = candidates(dense, row("9"), row("9"), row("8"), row("8"), row("7"));
        RankingResult result = RankingEngine.compute(new RankingInputs("M", 1, dense, candidates, 3, null), 1);
        assertThat(result.entries()).extracting(RankedEntry::listed).containsExactly(true, true, true, true, false);
        assertThat(result.entries()).extracting(RankedEntry::rank).containsExactly(1, 1, 2, 2, 3);
    }

    @Test
    void weightsThatDoNotAddUpToOneAreNoFormula() {
        assertThatThrownBy(() -> formula(indicator("A", "0.999999", Normalisation.NONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingOverflowsAtTheEdges() {
        Formula formula = formula(
                indicator("A", "0.999999", Normalisation.NONE), indicator("B", "0.000001", Normalisation.Z_SCORE));
        String[][] rows = new String[2_500][];
        Arrays.fill(rows, row("-1000", "0"));
        rows[7] = row("1000", "999999999999999999.999999");
        RankingInputs inputs =
                Runs.inputs(formula, candidates(formula, rows), new Perturbation(BigDecimal.valueOf(50), 20, 1));
        RankedEntry first = RankingEngine.compute(inputs, 1).entries().get(0);
        assertThat(first.organizationId()).isEqualTo(id(7));
        assertThat(first.score()).isEqualByComparingTo("999.999049989999");
        assertThat(first.interval()).isEqualTo(new RankInterval(1, 1, 1));
    }
}
