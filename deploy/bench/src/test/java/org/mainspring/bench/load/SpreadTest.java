package org.mainspring.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void theMiddleOneOfAnOddNumberIsTheMedian() {
        assertEquals(new Spread(3, 1, 90), Spread.of(List.of(90.0, 1.0, 3.0)));
    }

    @Test
    void betweenTheTwoMiddleOnesOfAnEvenNumberLiesTheMedian() {
        assertEquals(new Spread(2.5, 1, 9), Spread.of(List.of(2.0, 9.0, 1.0, 3.0)));
    }
}
