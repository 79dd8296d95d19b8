package org.mainspring.registry.organization;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.registry.classification.AssignedCategory;

/** A new organization as a row of the table: many are written in one statement. */
@JsonNaming(SnakeCaseStrategy.class)
record OrganizationLine(
        UUID id,
        long version,
        @Nullable String externalId,
        @Nullable String uscc,
        OrganizationKind kind,
        @Nullable String nameZh,
        @Nullable String nameEn,
        List<String> aliases,
        @Nullable Ownership ownership,
        @Nullable String district,
        @Nullable String park,
        @Nullable String industry,
        @Nullable String listing,
        @Nullable UUID parentId,
        boolean collective,
        OrganizationStatus status,
        @Nullable String source,
        List<String> formerNames,
        List<String> classifications,
        String searchText,
        String[] nameGrams,
        int searchEdition,
        String nameSort,
        Instant createdAt,
        Instant updatedAt) {

    static OrganizationLine of(Organization organization) {
        RegisterOrganizationRequest details = organization.details();
        NameIndex index = organization.index();
        return new OrganizationLine(
                organization.id(),
                organization.version(),
                details.externalId(),
                details.uscc(),
                details.kind(),
                details.names().zh(),
                details.names().en(),
                Objects.requireNonNullElse(details.aliases(), List.of()),
                details.ownership(),
                details.district(),
                details.park(),
                details.industry(),
                details.listing(),
                details.parentId(),
                Boolean.TRUE.equals(details.collective()),
                organization.status(),
                details.source(),
                organization.formerNames(),
                details.categories().stream().map(AssignedCategory::key).toList(),
                index.searchText(),
                index.nameGrams(),
                index.searchEdition(),
                organization.nameSort(),
                organization.createdAt(),
                organization.updatedAt());
    }
}
