package org.mainspring.funding.batch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Money;

/** Vouchers of one value that are issued together. */
public record VoucherBatchResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        @JsonIgnore @Schema(hidden = true) long beside,
        UUID programmeId,

        @Schema(description = "Whose commitment pays; absent where nobody is named.") @Nullable UUID providerId,

        @Schema(description = "Where they are issued.") String region,

        @Schema(description = "Of each.") Money value,

        int count,

        @Schema(description = "Whether one may be redeemed in parts.")
        boolean partial,

        @Schema(description = "The last day on which they are redeemed, in the programme's time zone.")
        LocalDate validUntil,

        VoucherBatchStatus status,

        @Schema(description = "What became of them; only where one batch is read, and it was issued.") @Nullable VoucherCounts vouchers,

        @Nullable String note,

        @Schema(description = "Subject of who proposed it.") String proposedBy,

        @Schema(description = "Subject of the other person who issued it.") @Nullable String issuedBy,

        Instant createdAt,
        Instant updatedAt)
        implements Versioned {}
