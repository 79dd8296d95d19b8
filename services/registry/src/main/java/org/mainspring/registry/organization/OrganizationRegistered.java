package org.mainspring.registry.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Names;

/** An organization is in the registry from now on. */
@FactType(aggregate = "organization", name = "organization-registered")
record OrganizationRegistered(
        UUID organizationId,
        Names names,
        OrganizationKind kind,
        @Nullable String uscc,
        @Nullable String district,
        @Nullable String externalId)
        implements DomainFact {

    @Override
    public String subject() {
        return organizationId.toString();
    }
}
