package org.mainspring.registry.scoring;

/** SplitMix64 (Steele, Lea and Flood 2014). Written out, for the platform's own generators may change with its version. */
final class SplitMix {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    /** A sequence of its own for each draw, so that it does not matter who draws when. */
    SplitMix(long seed, int draw) {
        state = mix(seed + (draw + 1) * GOLDEN_GAMMA);
    }

    /** Of 0 to bound - 1; for bounds below 10<sup>7</sup> the bias is under one in 10<sup>12</sup>. */
    long below(long bound) {
        state += GOLDEN_GAMMA;
        return Long.remainderUnsigned(mix(state), bound);
    }

    private static long mix(long seed) {
        long mixed = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
