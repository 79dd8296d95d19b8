package org.mainspring.bench;

import org.HdrHistogram.Histogram;

/** How long users of one server waited for an answer when they came at a fixed rate. */
record Wait(String name, int perSecond, Histogram micros) {

    double millisAt(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1_000.0;
    }
}
