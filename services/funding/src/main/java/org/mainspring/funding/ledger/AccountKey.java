package org.mainspring.funding.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account is the account of.
 *
 * @param allocationId {@code null} for accounts of a whole pot
 */
public record AccountKey(AccountKind kind, Pot pot, @Nullable UUID allocationId) {

    public AccountKey {
        if (kind.isOfAllocation() == (allocationId == null)) {
            throw new IllegalArgumentException("No account " + kind + " of allocation " + allocationId);
        }
    }

    /** Unique, and readable: {@code allocation/…/undrawn/…}. */
    public String name() {
        String owner = allocationId == null ? "programme/" + pot.programmeId() : "allocation/" + allocationId;
        return owner + "/" + kind.inWords() + "/" + pot.provider();
    }
}
