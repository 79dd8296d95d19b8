package org.mainspring.registry.observation;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** What was reported of a count does not hold any more. */
@FactType(aggregate = "observation", name = "observation-withdrawn")
record ObservationWithdrawn(UUID observationId, String reason) implements DomainFact {

    @Override
    public String subject() {
        return observationId.toString();
    }
}
