package org.mainspring.funding.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Money;

/** Money is set aside for an enterprise. */
@FactType(aggregate = "allocation", name = "allocation-made")
record AllocationMade(
        UUID allocationId, UUID programmeId, @Nullable UUID providerId, UUID organizationId, Money amount)
        implements DomainFact {

    static AllocationMade of(UUID id, ApprovedAmount approved) {
        return new AllocationMade(
                id, approved.programmeId(), approved.providerId(), approved.organizationId(), approved.amount());
    }

    @Override
    public String subject() {
        return allocationId.toString();
    }
}
