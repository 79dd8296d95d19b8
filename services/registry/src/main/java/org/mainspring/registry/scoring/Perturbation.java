package org.mainspring.registry.scoring;

import java.math.BigDecimal;

/**
 * How weights are varied to see how firmly a rank stands.
 *
 * @param percent how far each weight is moved up or down at most, 0 to 50, two decimals
 * @param draws how often, 1 to 10,000
 * @param seed of the first draw; each has one of its own
 */
public record Perturbation(BigDecimal percent, int draws, long seed) {

    private static final int FACTOR_PLACES = 4;

    public Perturbation {
        percent = Fixed.plain(percent);
    }

    /** The weights of one draw, not yet brought to a sum. */
    long[] vary(long[] weights, int draw) {
        long span = percent.movePointRight(FACTOR_PLACES).longValueExact();
        var random = new SplitMix(seed, draw);
        long[] varied = new long[weights.length];
        for (int i = 0; i < weights.length; i++) {
            varied[i] = weights[i] * (Fixed.ONE_WEIGHT - span + random.below(2 * span + 1));
        }
        return varied;
    }
}
