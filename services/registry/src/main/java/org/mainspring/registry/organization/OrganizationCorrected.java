package org.mainspring.registry.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;

/** What an organization was on days gone by is known better; what it is today is as it was. */
@FactType(aggregate = "organization", name = "organization-corrected")
record OrganizationCorrected(
        UUID organizationId, LocalDate validFrom, @Nullable LocalDate validTo) implements DomainFact {

    @Override
    public String subject() {
        return organizationId.toString();
    }
}
