package org.mainspring.funding.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.ledger.AccountKind.Scope;

/**
 * What an account is the account of.
 *
 * @param allocationId {@code null} but for accounts of an allocation
 * @param region {@code null} but for accounts of a region's vouchers
 */
public record AccountKey(
        AccountKind kind,
        Pot pot,
        @Nullable UUID allocationId,
        @Nullable String region) {

    public AccountKey {
        if (kind.isOf(Scope.ALLOCATION) == (allocationId == null) || kind.isOf(Scope.REGION) == (region == null)) {
            throw new IllegalArgumentException("No account " + kind + " of " + allocationId + " in " + region);
        }
    }

    /** Unique, and readable: {@code allocation/…/undrawn/…}. */
    public String name() {
        String owner = allocationId == null ? "programme/" + pot.programmeId() : "allocation/" + allocationId;
        String place = region == null ? "" : "/" + region;
        return owner + "/" + kind.inWords() + "/" + pot.provider() + place;
    }
}
