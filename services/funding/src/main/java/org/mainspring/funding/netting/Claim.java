package org.mainspring.funding.netting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one service provider has redeemed in one region of vouchers that one region has issued and one pot pays.
 *
 * @param providerId whose pot pays; {@code null} where nobody is named
 * @param organizationId the service provider
 * @param amount in the smallest coin
 */
public record Claim(
        String issuedIn,
        String redeemedIn,
        @Nullable UUID providerId,
        UUID organizationId,
        long redemptions,
        long amount) {}
