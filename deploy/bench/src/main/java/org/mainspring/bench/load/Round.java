package org.mainspring.bench.load;

import org.HdrHistogram.Histogram;

/**
 * What one round of requests to one server cost.
 *
 * @param appMicros CPU time of the server, and of the servers it asks in turn
 * @param databaseMicros CPU time of all of PostgreSQL
 * @param micros the time to each answer
 */
public record Round(double seconds, long appMicros, long databaseMicros, Histogram micros) {

    public double perSecond() {
        return micros.getTotalCount() / seconds;
    }

    public double appPerRequest() {
        return (double) appMicros / micros.getTotalCount();
    }

    public double databasePerRequest() {
        return (double) databaseMicros / micros.getTotalCount();
    }

    public double cpuPerRequest() {
        return appPerRequest() + databasePerRequest();
    }

    public double millisAt(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1_000.0;
    }
}
