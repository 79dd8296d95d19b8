package org.mainspring.funding.journal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something in the ledger that does not add up. */
public record LedgerFault(
        Kind kind,

        @Schema(description = "Name of an account, or id of an entry.")
        String where,

        @Schema(description = "What is written there.") SignedMoney found,

        @Schema(description = "What it must be by the postings.")
        SignedMoney rebuilt) {

    /** What does not add up. */
    public enum Kind {
        /** An account's balance is not the sum of its postings. */
        BALANCE,
        /** A posting's running balance is not the sum of those up to it; told of the first one of an account. */
        RUNNING_BALANCE,
        /** What is kept of an account's months is not its balance in all. */
        MONTHS,
        /** An entry's postings do not add up to zero. */
        ENTRY
    }
}
