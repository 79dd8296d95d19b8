package org.mainspring.funding.ledger;

/** Why money moves. */
public enum EntryKind {
    COMMITMENT,
    ALLOCATION,
    RELEASE,
    PROVIDER_NAMED,
    REQUEST,
    CANCELLATION,
    PAY_OUT,
    REPAYMENT,
    REVERSAL;

    /** A request only reserves what is set aside already, and a cancellation gives that back; all else takes two persons. */
    boolean needsChecker() {
        return this != REQUEST && this != CANCELLATION;
    }
}
