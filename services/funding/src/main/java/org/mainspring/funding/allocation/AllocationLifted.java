package org.mainspring.funding.allocation;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** A frozen allocation can be drawn on again. */
@FactType(aggregate = "allocation", name = "allocation-lifted")
record AllocationLifted(UUID allocationId, UUID programmeId, UUID organizationId) implements DomainFact {

    @Override
    public String subject() {
        return allocationId.toString();
    }
}
