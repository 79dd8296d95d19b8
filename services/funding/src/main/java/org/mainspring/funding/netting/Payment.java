package org.mainspring.funding.netting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a service provider gets of one pot.
 *
 * @param providerId whose pot pays; {@code null} where nobody is named
 * @param region where it has redeemed
 * @param amount in the smallest coin
 */
public record Payment(@Nullable UUID providerId, UUID organizationId, String region, long redemptions, long amount) {}
