package org.mainspring.registry.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.registry.classification.AssignedCategory;

/** An organization as the registry knows it. What it does not know is absent. */
public record OrganizationResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        Names names,

        @Schema(description = "The name in the language of Accept-Language.")
        String displayName,

        @Nullable List<String> aliases,

        @Schema(description = "Names that it bore before, in either language, oldest first.") @Nullable List<String> formerNames,

        OrganizationKind kind,
        @Nullable String uscc,
        @Nullable Ownership ownership,
        @Nullable String district,
        @Nullable String park,
        @Nullable String industry,
        @Nullable String listing,
        @Nullable UUID parentId,
        @Nullable Boolean collective,
        OrganizationStatus status,

        @Schema(description = "The organization that stands for this one since they were merged.") @Nullable UUID mergedInto,

        @Nullable LocalDate endedOn,

        @Schema(description = "Why it was merged or dissolved.") @Nullable String endedFor,

        @Nullable String externalId,
        @Nullable String source,

        @Schema(description = "Categories of classifications that it is in.") @Nullable List<AssignedCategory> classifications,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static OrganizationResponse of(Organization organization, Language language) {
        return of(
                organization.id(), organization.version(), organization.snapshot(), organization.updatedAt(), language);
    }

    static OrganizationResponse of(
            UUID id, long version, OrganizationSnapshot snapshot, Instant updatedAt, Language language) {
        RegisterOrganizationRequest details = snapshot.details();
        Ending ending = snapshot.ending();
        return new OrganizationResponse(
                id,
                version,
                details.names(),
                details.names().in(language),
                details.aliases(),
                snapshot.formerNames().isEmpty() ? null : snapshot.formerNames(),
                details.kind(),
                details.uscc(),
                details.ownership(),
                details.district(),
                details.park(),
                details.industry(),
                details.listing(),
                details.parentId(),
                details.collective(),
                snapshot.status(),
                ending == null ? null : ending.mergedInto(),
                ending == null ? null : ending.endedOn(),
                ending == null ? null : ending.reason(),
                details.externalId(),
                details.source(),
                details.classifications(),
                snapshot.createdAt(),
                updatedAt);
    }
}
