package org.mainspring.bench.load;

import org.HdrHistogram.Histogram;

/** How long users of one server waited for an answer when they came at a fixed rate. */
public record Wait(String name, int perSecond, Histogram micros) {

    public double millisAt(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1_000.0;
    }
}
