package org.mainspring.funding.settlement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;

/** What a service provider gets, and who pays it. */
public record SettlementPaymentResponse(
        @Schema(description = "Whose commitment pays; absent where nobody is named.") @Nullable UUID providerId,

        @Schema(description = "The service provider.") UUID organizationId,

        @Schema(description = "Where it has redeemed.") String region,

        long redemptions,
        Money amount) {}
