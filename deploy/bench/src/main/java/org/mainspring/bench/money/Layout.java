package org.mainspring.bench.money;

import java.time.Instant;
import java.util.UUID;

/**
 * A part of the ledger that the bench makes up: programmes of one bank, with allocations of which a yuan was drawn so many times.
 *
 * @param number tells it from the others, and makes its ids
 * @param allocations of each programme
 * @param drawdowns of each allocation, paid out; an entry each for the wish and the payment
 */
record Layout(int number, int programmes, int allocations, int drawdowns) {

    private static final int PROGRAMME = 1;
    private static final int ALLOCATION = 2;

    private static final Instant FIRST = Instant.parse("2022-01-01T00:00:00Z");

    static final UUID BANK = new UUID(0, 1);

    UUID programme(int which) {
        return id(PROGRAMME, which);
    }

    /** @param which from 1 on, over all programmes */
    UUID allocation(int which) {
        return id(ALLOCATION, which);
    }

    int allAllocations() {
        return programmes * allocations;
    }

    /** A commitment for each programme, and what is in its allocations. */
    long entries() {
        return programmes + (long) allAllocations() * (1 + 2L * drawdowns);
    }

    /** When half of the drawdowns were in, by bench.moment. */
    Instant middle() {
        long before = programmes + allAllocations();
        return FIRST.plusMillis(before + (entries() - before) / 2);
    }

    /** As bench.id makes it. */
    private UUID id(int kind, long which) {
        return new UUID(number * 16L + kind, which);
    }
}
