package org.mainspring.registry.organization;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        String[] aliases,
        @Nullable Ownership ownership,
        @Nullable String district,
        @Nullable String park,
        @Nullable String industry,
        @Nullable String listing,
        @Nullable UUID parentId,
        boolean collective,
        OrganizationStatus status,
        @Nullable String source,
        String[] formerNames,
        String[] classifications,
        String searchText,
        String[] nameGrams,
        int searchEdition,
        String nameSort,
        Instant createdAt,
        Instant updatedAt) {}
