package org.mainspring.funding.drawdown;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Money;

/** Money that an enterprise asks for out of its allocation, and what became of it. */
public record DrawdownResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        @JsonIgnore @Schema(hidden = true) long beside,
        UUID allocationId,
        UUID organizationId,
        Money amount,
        @Nullable String purpose,
        DrawdownStatus status,

        @Schema(description = "Why it is held while it is in flight: its allocation is frozen.") @Nullable String held,

        @Schema(description = "Why it was rejected or cancelled.") @Nullable String reason,

        @Schema(description = "The bank's own number of the payment.") @Nullable String reference,

        @Schema(description = "The day of value.") @Nullable LocalDate paidOn,

        @Schema(description = "Subject of who asked for it.")
        String requestedBy,

        @Schema(description = "Subject of the officer who approved it.") @Nullable String approvedBy,

        @Schema(description = "Subject of the other officer who paid it out.") @Nullable String paidBy,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
