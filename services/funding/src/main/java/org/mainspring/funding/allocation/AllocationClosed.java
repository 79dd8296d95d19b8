package org.mainspring.funding.allocation;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** The rest of an allocation is given back. */
@FactType(aggregate = "allocation", name = "allocation-closed")
record AllocationClosed(UUID allocationId, UUID programmeId, UUID organizationId) implements DomainFact {

    @Override
    public String subject() {
        return allocationId.toString();
    }
}
