package org.mainspring.funding.repayment;

/** Whether a repayment counts. */
public enum RepaymentStatus {
    REPORTED,
    CONFIRMED,
    REFUSED,
    REVERSED
}
