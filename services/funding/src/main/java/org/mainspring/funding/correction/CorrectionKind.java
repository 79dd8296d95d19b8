package org.mainspring.funding.correction;

/** What is taken back. */
public enum CorrectionKind {
    /** A confirmed commitment that is not set aside for anyone. */
    COMMITMENT,
    /** A drawdown that was not paid, or should not have been. */
    PAY_OUT,
    /** A repayment that was none. */
    REPAYMENT,
    /** What is left of an allocation: it is closed. */
    RELEASE,
    /** A redemption of a voucher that no settlement has: the voucher gets back what it gave. */
    REDEMPTION
}
