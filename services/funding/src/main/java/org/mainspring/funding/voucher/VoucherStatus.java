package org.mainspring.funding.voucher;

/** How far a voucher has come. */
public enum VoucherStatus {
    /** Issued, and nobody's yet. */
    FREE,
    /** An enterprise's, and something can be redeemed. */
    HELD,
    /** Used up. */
    REDEEMED,
    EXPIRED,
    CANCELLED;

    boolean isOpen() {
        return this == FREE || this == HELD;
    }
}
