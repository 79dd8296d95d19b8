package org.mainspring.funding.voucher;

/** Why what was left on vouchers went back. */
public enum LapseCause {
    EXPIRED,
    CANCELLED
}
