package org.mainspring.funding.netting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was redeemed in one region of the vouchers of another, or of the same.
 *
 * @param providerId whose pot pays; {@code null} where nobody is named
 * @param amount in the smallest coin
 */
public record StatementLine(
        String issuedIn, String redeemedIn, @Nullable UUID providerId, long redemptions, long amount) {}
