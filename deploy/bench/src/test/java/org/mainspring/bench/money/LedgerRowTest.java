package org.mainspring.bench.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LedgerRowTest {

    @Test
    void aRowSaysHowLongItTookAndWhatWasFound() {
        assertEquals(
                "| balances | 1,010,001 | 3.5 | 50.00 drawn |",
                new LedgerRow("balances", 1_010_001, 3.45, "50.00 drawn").line());
    }
}
