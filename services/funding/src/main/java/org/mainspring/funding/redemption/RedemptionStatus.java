package org.mainspring.funding.redemption;

/** Whether a redemption counts. */
public enum RedemptionStatus {
    REDEEMED,
    /** It was taken back, and the voucher has what it took. */
    REVERSED
}
