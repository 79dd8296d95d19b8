package org.mainspring.registry.observation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Names;

/** A source says how many there are. */
@FactType(aggregate = "observation", name = "observation-reported")
record ObservationReported(
        UUID observationId,
        Measure measure,
        String scheme,
        @Nullable String level,
        @Nullable String district,
        @Nullable Names group,
        @Nullable UUID rosterId,
        Fact fact,
        LocalDate asOf,
        @Nullable String externalId)
        implements DomainFact {

    @Override
    public String subject() {
        return observationId.toString();
    }
}
