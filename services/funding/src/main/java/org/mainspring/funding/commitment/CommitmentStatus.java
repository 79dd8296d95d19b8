package org.mainspring.funding.commitment;

/** How far a commitment has come; only a confirmed one is money. */
public enum CommitmentStatus {
    PROPOSED,
    CONFIRMED,
    WITHDRAWN,
    REVERSED
}
