package org.mainspring.funding.voucher;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Money;

/** A voucher. */
@Schema(description = "A voucher: value = remaining + redeemed + lapsed.")
public record VoucherResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        UUID batchId,

        @Schema(description = "Within its batch, from 1.") int number,

        UUID programmeId,

        @Schema(description = "Where it was issued.") String region,

        VoucherStatus status,
        Money value,

        @Schema(description = "What can still be redeemed.") Money remaining,

        Money redeemed,

        @Schema(description = "What went back to the programme.")
        Money lapsed,

        @Schema(description = "Whether it may be redeemed in parts.")
        boolean partial,

        @Schema(description = "The last day on which it is redeemed, in the programme's time zone.")
        LocalDate validUntil,

        @Schema(description = "What it is redeemed by. Shown to its holder alone, and in no list.") @Nullable String code,

        @Schema(description = "The enterprise that has it.") @Nullable UUID holderId,

        @Nullable Instant heldSince,

        @Schema(description = "Why it was cancelled.") @Nullable String reason,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
