package org.mainspring.bench.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void anEntryIsForEachCommitmentAllocationWishAndPayment() {
        assertEquals(1 + 10_000 + 2 * 500_000, new Layout(10, 1, 10_000, 50).entries());
        assertEquals(200 + 200, new Layout(1, 200, 1, 0).entries());
    }

    @Test
    void anIdSaysWhatItBelongsTo() {
        assertEquals(
                UUID.fromString("00000000-0000-00a2-0000-0000000000ff"), new Layout(10, 1, 300, 1).allocation(255));
    }

    @Test
    void halfOfTheDrawdownsAreInByTheMiddle() {
        assertEquals(Instant.parse("2022-01-01T00:00:00.021Z"), new Layout(1, 1, 10, 1).middle());
    }
}
