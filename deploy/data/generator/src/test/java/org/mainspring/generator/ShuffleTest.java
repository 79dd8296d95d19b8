package org.mainspring.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShuffleTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 31, 64, 1_000, 96_001})
    void everyNumberHasOnePlace(int bound) {
        Shuffle shuffle = new Shuffle(new Draw(7), "test", bound);
        BitSet seen = new BitSet();
        for (int place = 0; place < bound; place++) {
            seen.set((int) shuffle.at(place));
        }
        assertThat(seen.cardinality()).isEqualTo(bound);
        assertThat(seen.length()).isEqualTo(bound);
    }
}
