package org.mainspring.registry.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The national evaluation of 2021 in the engine alone. */
class NationalEvaluationTest {

    @ParameterizedTest
    @ValueSource(longs = {2021, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void itComesOutAsItDid(long seed) {
        List<Centre> centres = Centres.of2021(seed);
        List<Verdict> verdicts = centres.stream()
                .map(centre -> National.yardstick().judge(centre.filing(UUID.randomUUID())))
                .toList();
        assertThat(verdicts).hasSize(1_744);
        IntStream.range(0, verdicts.size())
                .forEach(i -> assertThat(verdicts.get(i).verdict())
                        .as("%s", centres.get(i))
                        .isEqualTo(centres.get(i).expected()));
        Tally tally = Tally.of(National.yardstick(), verdicts);
        assertThat(tally.verdicts())
                .containsExactly(
                        new VerdictCount("EXCELLENT", 72),
                        new VerdictCount("GOOD", 1_459),
                        new VerdictCount("BASICALLY_QUALIFIED", 85),
                        new VerdictCount("UNQUALIFIED", 112),
                        new VerdictCount("NOT_FILED", 16));
        assertThat(tally.renewed()).isEqualTo(72 + 1_459);
        assertThat(tally.warned()).isEqualTo(85);
        assertThat(tally.revoked()).isEqualTo(112 + 16);
    }
}
