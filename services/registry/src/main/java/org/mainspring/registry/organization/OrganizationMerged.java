package org.mainspring.registry.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** Another organization stands for this one from now on: they were one and the same, or have become it. */
@FactType(aggregate = "organization", name = "organization-merged")
record OrganizationMerged(UUID organizationId, UUID survivorId, LocalDate mergedOn, String reason)
        implements DomainFact {

    @Override
    public String subject() {
        return organizationId.toString();
    }
}
