package org.mainspring.registry.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.registry.scoring.Candidate;
import org.mainspring.registry.scoring.Direction;
import org.mainspring.registry.scoring.Formula;
import org.mainspring.registry.scoring.MissingValueRule;
import org.mainspring.registry.scoring.Normalisation;
import org.mainspring.registry.scoring.Perturbation;
import org.mainspring.registry.scoring.RankingInputs;
import org.mainspring.registry.scoring.TieRule;
import org.mainspring.registry.scoring.WeightedIndicator;

class InputsRepositoryTest {

    @Test
    void whatIsReadBackIsWhatWasKeptToTheLastByte() {
        Formula formula = new Formula(
                List.of(new WeightedIndicator(
                        "RD", new BigDecimal("1.000"), Direction.LOWER_IS_BETTER, Normalisation.Z_SCORE)),
                MissingValueRule.REWEIGHT,
                TieRule.DENSE);
        RankingInputs full = new RankingInputs(
                "INDEX",
                2,
                formula,
                List.of(
                        new Candidate(
                                UUID.randomUUID(),
                                Map.of("RD", new BigDecimal("123456789012345678.123456")),
                                List.of("企业", "a \"b\"\n")),
                        new Candidate(UUID.randomUUID(), Map.of("RD", new BigDecimal("1E+3")), null),
                        new Candidate(UUID.randomUUID(), null, null)),
                100,
                new Perturbation(new BigDecimal("12.50"), 100, 9_007_199_254_740_991L));
        RankingInputs bare = new RankingInputs("INDEX", 2, formula, full.candidates(), null, null);

        assertThat(InputsRepository.parse(full.canonical())).isEqualTo(full);
        assertThat(InputsRepository.parse(bare.canonical())).isEqualTo(bare);
        assertThat(Computation.of(InputsRepository.parse(full.canonical()), 2)).isEqualTo(Computation.of(full, 1));
    }
}
