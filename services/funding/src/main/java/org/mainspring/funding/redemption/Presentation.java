package org.mainspring.funding.redemption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.ledger.MinorUnits;
import org.mainspring.funding.serviceprovider.Accreditation;
import org.mainspring.funding.voucher.VoucherFrame;

/**
 * A voucher shown by a service provider that may redeem it; neither changes meanwhile.
 *
 * @param wanted {@code null} for as much as can be
 * @param on today, in the programme's time zone
 */
record Presentation(
        VoucherFrame voucher,
        Accreditation provider,
        @Nullable Money wanted,
        Invoice invoice,
        LocalDate on) {

    Presentation {
        if (invoice.issuedOn().isAfter(on)) {
            throw Refusal.unprocessable("/invoice/issuedOn", "IN_THE_FUTURE", "That day has not come.");
        }
    }

    /** In the smallest coin. */
    @Nullable Long amount() {
        return wanted == null ? null : MinorUnits.of("/amount", wanted, voucher.currency());
    }

    /** In the smallest coin. */
    long invoiced() {
        return MinorUnits.of("/invoice/amount", invoice.amount(), voucher.currency());
    }
}
