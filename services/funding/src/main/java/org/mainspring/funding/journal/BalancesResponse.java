package org.mainspring.funding.journal;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Money;

/** How money stood at an instant, by currency. */
public record BalancesResponse(Instant at, List<Balance> balances) {

    /** What stood in one currency: committed = available + allocated, allocated = undrawn + requested + drawn. */
    @Schema(
            name = "Balance",
            description =
                    "committed = available + allocated; allocated = undrawn + requested + drawn; drawn = outstanding + repaid.")
    public record Balance(
            Money committed,
            Money allocated,
            Money drawn,
            Money available,
            Money undrawn,
            Money requested,
            Money outstanding,
            Money repaid) {}
}
