package org.mainspring.funding.settlement;

/** How far a settlement has come; only a confirmed one is paid. */
public enum SettlementStatus {
    PROPOSED,
    CONFIRMED,
    /** Its redemptions can be settled by another. */
    DISCARDED
}
