package org.mainspring.generator;

import java.util.List;

/**
 * Chance that follows from the seed: what is drawn for a record depends on nothing but the seed, what the draw is for and the
 * record's number, so records can be made in any order, and none has to be kept.
 */
public record Draw(long seed) {

    /** A number from 0 on, below the bound. */
    public int below(int bound, String what, long number) {
        return (int) Long.remainderUnsigned(bits(what, number), bound);
    }

    public boolean percent(int chance, String what, long number) {
        return below(100, what, number) < chance;
    }

    <T> T one(List<T> of, String what, long number) {
        return of.get(below(of.size(), what, number));
    }

    /** SplitMix64 over all three. */
    long bits(String what, long number) {
        return mixed(mixed(mixed(seed) ^ what.hashCode()) ^ number);
    }

    private static long mixed(long bits) {
        long mixed = bits + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
