package org.mainspring.funding.netting;

import java.util.UUID;

/**
 * What a service provider gets.
 *
 * @param region where it has redeemed
 * @param amount in the smallest coin
 */
public record Payment(UUID organizationId, String region, long redemptions, long amount) {}
