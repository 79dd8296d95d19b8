package org.mainspring.funding.journal;

import org.mainspring.funding.ledger.Standing;

/**
 * How an allocation stands.
 *
 * @param movements how often its accounts were moved, so that two readings can be told apart
 */
public record AllocationBalances(Standing standing, long movements) {}
