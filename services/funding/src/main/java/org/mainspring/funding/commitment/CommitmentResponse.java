package org.mainspring.funding.commitment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Money;

/** What a provider puts into a programme; money once it is confirmed. */
public record CommitmentResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        UUID programmeId,

        @Schema(description = "Absent where only the total of several providers is known.") @Nullable UUID providerId,

        Money amount,

        @Schema(description = "Whether it came out of what was committed without a name.")
        boolean fromUnnamed,

        CommitmentStatus status,
        @Nullable String note,

        @Schema(description = "Subject of who proposed it.") String proposedBy,

        @Schema(description = "Subject of the other person who confirmed it.") @Nullable String confirmedBy,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
