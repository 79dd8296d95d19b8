package org.mainspring.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StandingTest {

    private final Standing standing = new Standing(40, 30, 20, 10);

    @Test
    void allocatedIsAllAndDrawnIsWhatWasPaidOut() {
        assertThat(standing.allocated()).isEqualTo(100);
        assertThat(standing.drawn()).isEqualTo(30);
    }

    @Test
    void noMoreIsAskedForThanIsUndrawn() {
        standing.requireUndrawn(40);
        assertThatThrownBy(() -> standing.requireUndrawn(41)).hasMessageContaining("set aside");
    }

    @Test
    void noMoreIsPaidBackThanIsOutstanding() {
        standing.requireOutstanding(20);
        assertThatThrownBy(() -> standing.requireOutstanding(21)).hasMessageContaining("paid back");
    }

    @Test
    void nothingStandsBelowZero() {
        assertThatThrownBy(() -> new Standing(-1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Standing(0, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Standing(0, 0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Standing(0, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Standing(0, 0, 0, 0).allocated()).isZero();
    }

    @Test
    void accountsThatAreNotThereStandAtZero() {
        assertThat(Standing.of(Map.of(AccountKind.UNDRAWN, 7L))).isEqualTo(new Standing(7, 0, 0, 0));
        assertThat(Standing.of(standing.balances())).isEqualTo(standing);
    }
}
