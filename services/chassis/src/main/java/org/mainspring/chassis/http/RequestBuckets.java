package org.mainspring.chassis.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.DoubleStream;

/** Durations of requests are counted in buckets, so that any quantile can be told over all replicas. */
@Singleton
class RequestBuckets implements MeterFilter {

    private static final double[] BOUNDS = DoubleStream.of(
                    5, 10, 25, 50, 100, 150, 250, 500, 1_000, 2_500, 5_000, 10_000)
            .map(milliseconds -> milliseconds * Duration.ofMillis(1).toNanos())
            .toArray();

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        return id.getName().equals("http.server.requests")
                ? DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(BOUNDS)
                        .build()
                        .merge(config)
                : config;
    }
}
