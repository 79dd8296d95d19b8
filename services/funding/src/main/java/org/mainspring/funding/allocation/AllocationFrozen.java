package org.mainspring.funding.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** Nothing of an allocation can be drawn now. */
@FactType(aggregate = "allocation", name = "allocation-frozen")
record AllocationFrozen(
        UUID allocationId,
        UUID programmeId,
        UUID organizationId,
        String reason,
        @Nullable UUID recognitionId) implements DomainFact {

    @Override
    public String subject() {
        return allocationId.toString();
    }
}
