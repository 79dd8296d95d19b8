package org.mainspring.funding.settlement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;

/** What was redeemed in one region of the vouchers of another, or of the same. */
public record SettlementLineResponse(
        String issuedIn,
        String redeemedIn,

        @Schema(description = "Whose commitment pays; absent where nobody is named.") @Nullable UUID providerId,

        long redemptions,
        Money amount) {}
