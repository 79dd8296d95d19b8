package org.mainspring.registry.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TieRuleProperties {

    @Property
    void aSharedRankIsOneMoreThanThereAreAbove(@ForAll("scores") long[] scores) {
        int[] ranks = TieRule.SHARED_RANK.ranks(scores);
        for (int i = 0; i < scores.length; i++) {
            long score = scores[i];
            assertEquals(
                    1 + Arrays.stream(scores).filter(other -> other > score).count(), ranks[i]);
        }
    }

    @Property
    void aDenseRankIsOneMoreThanThereAreDifferentScoresAbove(@ForAll("scores") long[] scores) {
        int[] ranks = TieRule.DENSE.ranks(scores);
        for (int i = 0; i < scores.length; i++) {
            long score = scores[i];
            assertEquals(
                    1
                            + Arrays.stream(scores)
                                    .filter(other -> other > score)
                                    .distinct()
                                    .count(),
                    ranks[i]);
        }
    }

    /** Close together, far apart at the edges of what there can be, and often the same. */
    @Provide
    Arbitrary<long[]> scores() {
        long edge = 1_000_000_000_000_000_000L;
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(-3, 3),
                        Arbitraries.longs().between(-edge, edge),
                        Arbitraries.of(-edge, 0L, edge))
                .array(long[].class)
                .ofMaxSize(40);
    }
}
