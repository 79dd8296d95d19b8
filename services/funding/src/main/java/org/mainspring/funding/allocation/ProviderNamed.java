package org.mainspring.funding.allocation;

import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** It is known now who gives the money of an allocation. */
@FactType(aggregate = "allocation", name = "provider-named")
record ProviderNamed(UUID allocationId, UUID programmeId, UUID providerId) implements DomainFact {

    @Override
    public String subject() {
        return allocationId.toString();
    }
}
