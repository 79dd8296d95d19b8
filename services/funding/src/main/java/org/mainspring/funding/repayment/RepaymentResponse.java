package org.mainspring.funding.repayment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Money;

/** Money that an enterprise has paid back of what it drew. */
public record RepaymentResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        UUID allocationId,
        UUID organizationId,
        Money amount,

        @Schema(description = "The day of value.") LocalDate repaidOn,

        @Schema(description = "The bank's own number of the payment.") @Nullable String reference,

        RepaymentStatus status,

        @Schema(description = "Why it was refused.") @Nullable String reason,

        @Schema(description = "Subject of who reported it.") String reportedBy,

        @Schema(description = "Subject of the other person who confirmed it.") @Nullable String confirmedBy,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
