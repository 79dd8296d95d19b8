package org.mainspring.funding.journal;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mainspring.chassis.value.Money;

/** How money stood at an instant, by currency. */
public record BalancesResponse(Instant at, List<Balance> balances) {

    /** What stood in one currency. */
    @Schema(
            name = "Balance",
            description =
                    "Of what the caller may see and the filters name: committed = available + allocated; allocated = undrawn + vouchers + requested + payable + drawn; drawn ="
                            + " outstanding + repaid + settled.")
    public record Balance(
            Money committed,
            Money allocated,
            Money drawn,
            Money available,
            Money undrawn,
            Money requested,
            Money outstanding,
            Money repaid,
            Money vouchers,
            Money payable,
            Money settled) {}
}
