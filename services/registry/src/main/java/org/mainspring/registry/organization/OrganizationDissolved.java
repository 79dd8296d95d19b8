package org.mainspring.registry.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** An organization is no more, and no other stands for it. */
@FactType(aggregate = "organization", name = "organization-dissolved")
record OrganizationDissolved(UUID organizationId, LocalDate dissolvedOn, String reason) implements DomainFact {

    @Override
    public String subject() {
        return organizationId.toString();
    }
}
