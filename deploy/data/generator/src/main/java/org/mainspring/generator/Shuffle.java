package org.mainspring.generator;

/**
 * The numbers below a bound in another order, each once, without a list of them: a Feistel network over the next even power of
 * two, walked on until the number is below the bound.
 */
final class Shuffle {

    private static final int ROUNDS = 4;

    private final Draw draw;
    private final String what;
    private final long bound;
    private final int halfBits;

    Shuffle(Draw draw, String what, long bound) {
        this.draw = draw;
        this.what = what;
        this.bound = bound;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, bound - 1));
        halfBits = (bits + 1) / 2;
    }

    /** The number at a place, both from 0 on. */
    long at(long place) {
        long number = place;
        do {
            number = turned(number);
        } while (number >= bound);
        return number;
    }

    private long turned(long number) {
        long mask = (1L << halfBits) - 1;
        long left = number >>> halfBits;
        long right = number & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (draw.bits(what, right * ROUNDS + round) & mask);
            left = right;
            right = next;
        }
        return left << halfBits | right;
    }
}
