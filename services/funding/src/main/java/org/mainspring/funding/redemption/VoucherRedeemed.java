package org.mainspring.funding.redemption;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.FactType;
import org.mainspring.chassis.value.Money;

/**
 * A voucher of one region was redeemed in another, or in the same. By whom and of whom is their business.
 *
 * @param lapsed what was left on a voucher that is redeemed once and went back; {@code null} where nothing was
 */
@FactType(aggregate = "redemption", name = "voucher-redeemed")
record VoucherRedeemed(
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
