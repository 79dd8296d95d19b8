package org.mainspring.registry.organization;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.classification.AssignedCategory;

/** What others keep of an organization, on the compacted topic. A copy with a higher version is never replaced by a lower. */
record OrganizationState(
        UUID organizationId,
        long version,
        Names names,
        OrganizationKind kind,
        OrganizationStatus status,
        @Nullable String uscc,
        @Nullable String district,
        @Nullable UUID mergedInto,
        @Nullable Ownership ownership,
        @Nullable String park,
        @Nullable String industry,
        @Nullable String listing,
        @Nullable List<AssignedCategory> classifications) {

    static OrganizationState of(Organization organization) {
        RegisterOrganizationRequest details = organization.details();
        return new OrganizationState(
                organization.id(),
                organization.version(),
                details.names(),
                details.kind(),
                organization.status(),
                details.uscc(),
                details.district(),
                organization.ending() == null ? null : organization.ending().mergedInto(),
                details.ownership(),
                details.park(),
                details.industry(),
                details.listing(),
                details.classifications());
    }
}
