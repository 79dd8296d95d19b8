package org.mainspring.funding.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.value.Money;

/**
 * What an application is approved with.
 *
 * @param finding of the applicant's eligibility on the day of the approval
 * @param allocationId by which the amount is set aside
 */
public record Approval(Money amount, @Nullable String reasons, Finding finding, UUID allocationId) {}
