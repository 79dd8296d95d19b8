package org.mainspring.funding.drawdown;

/** How far a drawdown has come. */
public enum DrawdownStatus {
    REQUESTED,
    /** To be paid out. */
    APPROVED,
    PAID,
    REJECTED,
    CANCELLED,
    /** Paid out by mistake, and taken back. */
    REVERSED
}
