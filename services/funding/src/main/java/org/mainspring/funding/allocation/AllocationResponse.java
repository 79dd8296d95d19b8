package org.mainspring.funding.allocation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;

/** What of a programme is set aside for one enterprise, and how it stands. */
public record AllocationResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        @JsonIgnore @Schema(hidden = true) long beside,
        UUID programmeId,

        @Schema(description = "Absent where it is not known yet who gives the money.") @Nullable UUID providerId,

        UUID organizationId,
        UUID applicationId,

        @Schema(description = "The enterprise's district when it was made.") @Nullable String region,

        AllocationStatus status,

        @Schema(description = "Only while it is FROZEN.") @Nullable Freeze frozen,

        @Schema(description = "The provider that is asked to take it on.") @Nullable UUID proposedProviderId,

        AllocatedMoney money,
        @Nullable String note,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
