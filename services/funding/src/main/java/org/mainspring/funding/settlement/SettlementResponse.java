package org.mainspring.funding.settlement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Money;

/** A run that settles redemptions. */
public record SettlementResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        UUID programmeId,

        @Schema(description = "All that was redeemed up to this day and was in no settlement.")
        LocalDate until,

        @Schema(description = "How many.") int redemptions,

        @Schema(description = "Of all of them: the sum of its lines, and of its payments.")
        Money amount,

        @Schema(description = "By region; their nets add up to zero.")
        List<SettlementPosition> positions,

        SettlementStatus status,

        @Schema(description = "When it was confirmed, in the programme's time zone.") @Nullable LocalDate settledOn,

        @Schema(description = "Subject of who proposed it.") String proposedBy,

        @Schema(description = "Subject of the other person who confirmed it.") @Nullable String confirmedBy,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
