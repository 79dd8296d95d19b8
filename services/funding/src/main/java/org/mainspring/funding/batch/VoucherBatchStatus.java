package org.mainspring.funding.batch;

/** How far a batch of vouchers has come; only an issued one is money. */
public enum VoucherBatchStatus {
    PROPOSED,
    ISSUED,
    WITHDRAWN,
    /** Its last day is over, and what was left went back. */
    EXPIRED
}
