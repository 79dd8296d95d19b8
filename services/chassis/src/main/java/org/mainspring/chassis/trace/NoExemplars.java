package org.mainspring.chassis.trace;

import io.prometheus.client.exemplars.ExemplarSampler;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Figures without examples: looking for a recorded trace at each count is dear, and by default none is recorded. */
@Singleton
class NoExemplars {

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    Optional<ExemplarSampler> none() {
        return Optional.empty();
    }
}
