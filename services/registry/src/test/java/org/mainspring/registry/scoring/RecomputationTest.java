package org.mainspring.registry.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The checksums stand here so that every machine and every later version must come to them. */
class RecomputationTest {

    private static final String INPUTS = "fcb64b987c005a457ff19b626af70c8052af3587210c06f458836a685f1c072a";
    private static final String RESULT = "782343519332d0af49ca6c0420539d35ef3b6db27e427f1eb729f193d6044c52";

    @Test
    void theSameInputsGiveTheSameBytesWhateverTheirOrderAndTheNumberOfThreads() {
        RankingInputs inputs = inputs(candidates());
        RankingResult result = RankingEngine.compute(inputs, 1);
        List<Candidate> shuffled = new ArrayList<>(candidates());
        for (int threads = 2; threads < 5; threads++) {
            Collections.shuffle(shuffled, new Random(threads));
            RankingInputs again = inputs(shuffled);
            assertThat(again.canonical()).isEqualTo(inputs.canonical());
            assertThat(RankingEngine.compute(again, threads).canonical()).isEqualTo(result.canonical());
        }
        assertThat(inputs.sha256()).isEqualTo(INPUTS);
        assertThat(result.sha256()).isEqualTo(RESULT);
    }

    @Test
    void labelsAndValuesAreKeptInOneOrderAndWithoutEmptyZeros() {
        var one = new Candidate(
                Runs.id(1), Map.of("B", new BigDecimal("2.50"), "A", new BigDecimal("100")), List.of("b", "a", "b"));
        Formula formula = Runs.formula(
                Runs.indicator("A", "0.50", Normalisation.NONE), Runs.indicator("B", "0.5", Normalisation.NONE));
        assertThat(Runs.inputs(formula, List.of(one)).canonical()).isEqualTo("""
                {"candidates":[{"labels":["a","b"],"organizationId":"00000000-0000-7000-8000-000000000001",\
                "values":{"A":"100","B":"2.5"}}],"formula":{"indicators":[\
                {"code":"A","direction":"HIGHER_IS_BETTER","normalisation":"NONE","weight":"0.5"},\
                {"code":"B","direction":"HIGHER_IS_BETTER","normalisation":"NONE","weight":"0.5"}],\
                "missingValues":"ZERO_SCORE","ties":"SHARED_RANK"},"method":"M","version":1}""");
    }

    @Test
    void textIsEscapedAsRfc8785Says() {
        assertThat(CanonicalJson.of(List.of("\u20ac$\u000f\nA'B\"\\\\\"/", "企业")))
                .isEqualTo("[\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\",\"企业\"]");
    }

    private static RankingInputs inputs(List<Candidate> candidates) {
        Formula formula = Runs.formula(
                MissingValueRule.REWEIGHT,
                Runs.indicator("A", "0.4", Normalisation.MIN_MAX),
                Runs.indicator("B", "0.35", Normalisation.Z_SCORE),
                Runs.indicator("C", "0.25", Normalisation.PERCENTILE_RANK));
        return new RankingInputs(
                "HARD_CORE", 3, formula, candidates, 100, new Perturbation(new BigDecimal("12.5"), 500, 2022));
    }

    private static List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        var random = new SplitMix(1993, 0);
        for (int i = 0; i < 300; i++) {
            Map<String, BigDecimal> values = new TreeMap<>();
            for (String code : List.of("A", "B", "C")) {
                long drawn = random.below(1_000_000);
                if (drawn % 10 > 0) {
                    values.put(code, BigDecimal.valueOf(drawn, 2));
                }
            }
            candidates.add(new Candidate(Runs.id(i), values, i % 2 == 0 ? List.of("three leading industries") : null));
        }
        return candidates;
    }
}
