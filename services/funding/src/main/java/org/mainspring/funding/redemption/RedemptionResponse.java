package org.mainspring.funding.redemption;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.Versioned;
import org.mainspring.chassis.value.Money;

/** What a service provider took off a voucher, and whether it was paid for it. */
public record RedemptionResponse(
        UUID id,
        @JsonIgnore @Schema(hidden = true) long version,
        @JsonIgnore @Schema(hidden = true) long beside,
        UUID voucherId,
        UUID programmeId,

        @Schema(description = "The enterprise that held the voucher.")
        UUID holderId,

        @Schema(description = "The service provider.") UUID organizationId,

        @Schema(description = "The region that issued the voucher.")
        String issuedIn,

        @Schema(description = "The region in which the service provider works.")
        String redeemedIn,

        @Schema(description = "What the service provider gets.")
        Money amount,

        @Schema(description = "What was left on a voucher that is redeemed once, and went back to the programme.")
        Money lapsed,

        RedemptionStatus status,

        Invoice invoice,

        @Schema(description = "Subject of who redeemed it.") String redeemedBy,

        @Schema(description = "In the programme's time zone.")
        LocalDate redeemedOn,

        @Schema(description = "The settlement that it is a part of.") @Nullable UUID settlementId,

        @Schema(description = "When that settlement was confirmed; absent until then.") @Nullable LocalDate settledOn,

        Instant createdAt)
        implements Versioned {}
