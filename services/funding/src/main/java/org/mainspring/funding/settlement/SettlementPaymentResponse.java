package org.mainspring.funding.settlement;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Money;

/** What a service provider gets. */
public record SettlementPaymentResponse(
        @Schema(description = "The service provider.") UUID organizationId,

        @Schema(description = "Where it has redeemed.") String region,

        long redemptions,
        Money amount) {}
