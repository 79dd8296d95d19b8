package org.mainspring.funding.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;

/**
 * What was approved for an enterprise.
 *
 * @param providerId {@code null} where it is not known yet who gives it
 * @param madeBy who recommended it
 * @param checkedBy who approved it: another person
 */
public record ApprovedAmount(
        UUID applicationId,
        UUID programmeId,
        UUID organizationId,
        @Nullable UUID providerId,
        Money amount,
        String madeBy,
        String checkedBy,
        @Nullable String note) {}
