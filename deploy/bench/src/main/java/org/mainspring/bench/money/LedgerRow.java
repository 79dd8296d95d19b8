package org.mainspring.bench.money;

import java.util.Locale;

/**
 * How long one question to the ledger took.
 *
 * @param millis the middle of several answers
 */
public record LedgerRow(String what, long entries, double millis, String found) {

    public String line() {
        return String.format(Locale.ROOT, "| %s | %,d | %,.1f | %s |", what, entries, millis, found);
    }
}
