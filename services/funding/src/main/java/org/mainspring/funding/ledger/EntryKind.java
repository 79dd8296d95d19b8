package org.mainspring.funding.ledger;

/** Why money moves. */
public enum EntryKind {
    COMMITMENT(true),
    ALLOCATION(true),
    RELEASE(true),
    PROVIDER_NAMED(true),
    /** Reserves what is set aside already. */
    REQUEST(false),
    /** Gives back what was reserved. */
    CANCELLATION(false),
    PAY_OUT(true),
    REPAYMENT(true),
    VOUCHER_ISSUE(true),
    /** By whoever took the voucher; that it was given is the holder's consent. */
    VOUCHER_REDEMPTION(false),
    /** What is left on vouchers that expired or were cancelled goes back. */
    VOUCHER_LAPSE(false),
    SETTLEMENT(true),
    REVERSAL(true);

    private final boolean takesTwo;

    EntryKind(boolean takesTwo) {
        this.takesTwo = takesTwo;
    }

    boolean needsChecker() {
        return takesTwo;
    }
}
