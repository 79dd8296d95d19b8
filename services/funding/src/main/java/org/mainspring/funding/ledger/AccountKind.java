package org.mainspring.funding.ledger;

import java.util.Locale;

/** Where money of a programme stands. */
public enum AccountKind {
    /** What providers have committed, as a debt to the programme: never above zero. */
    PLEDGED(false),
    /** Committed and not set aside for anyone. */
    AVAILABLE(false),
    /** Set aside for one enterprise and not asked for. */
    UNDRAWN(true),
    /** Asked for and not paid out yet. */
    REQUESTED(true),
    /** Paid out and not paid back. */
    OUTSTANDING(true),
    /** Paid out and paid back. */
    REPAID(true);

    private final boolean ofAllocation;

    AccountKind(boolean ofAllocation) {
        this.ofAllocation = ofAllocation;
    }

    /** Whether each allocation has one; of the others there is one for each provider of a programme. */
    boolean isOfAllocation() {
        return ofAllocation;
    }

    String inWords() {
        return name().toLowerCase(Locale.ROOT);
    }
}
