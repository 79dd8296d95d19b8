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
 * @param issuedOn when the voucher was issued, in the programme's time zone
 * @param on today, there
 */
record Presentation(
        VoucherFrame voucher,
        Accreditation provider,
        @Nullable Money wanted,
        Invoice invoice,
        LocalDate issuedOn,
        LocalDate on) {

    Presentation {
        if (invoice.issuedOn().isAfter(on)) {
            throw Refusal.unprocessable("/invoice/issuedOn", "IN_THE_FUTURE", "That day has not come.");
        }
        if (invoice.issuedOn().isBefore(issuedOn.minusYears(1))) {
            throw Refusal.unprocessable(
                    "/invoice/issuedOn", "TOO_OLD", "That is more than a year before the voucher was issued.");
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
