package org.mainspring.bench;

import org.HdrHistogram.Histogram;

/**
 * What one round of requests to one server cost.
 *
 * @param appMicros CPU time of the server, and of the servers it asks in turn
 * @param databaseMicros CPU time of all of PostgreSQL
 * @param micros the time to each answer
 */
record Round(double seconds, long appMicros, long databaseMicros, Histogram micros) {

    double perSecond() {
        return micros.getTotalCount() / seconds;
    }

    double appPerRequest() {
        return (double) appMicros / micros.getTotalCount();
    }

    double databasePerRequest() {
        return (double) databaseMicros / micros.getTotalCount();
    }

    double cpuPerRequest() {
        return appPerRequest() + databasePerRequest();
    }

    double millisAt(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1_000.0;
    }
}
