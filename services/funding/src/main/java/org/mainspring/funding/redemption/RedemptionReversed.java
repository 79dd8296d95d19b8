package org.mainspring.funding.redemption;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Money;

/**
 * A redemption was taken back: its service provider gets nothing for it.
 *
 * @param lapsed what had gone back to the programme by it and is the voucher's again; {@code null} where nothing had
 */
@FactType(aggregate = "redemption", name = "redemption-reversed")
record RedemptionReversed(
        UUID redemptionId,
        UUID batchId,
        UUID programmeId,
        String issuedIn,
        String redeemedIn,
        Money amount,
        @Nullable Money lapsed)
        implements DomainFact {

    @Override
    public String subject() {
        return redemptionId.toString();
    }
}
