package org.mainspring.funding.batch;

import java.time.Instant;
import java.time.LocalDate;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.ledger.MinorUnits;
import org.mainspring.funding.programme.ProgrammeKind;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.programme.UnnamedProvider;

/** What must hold of a batch that is proposed. */
final class VoucherBatchRules {

    /** In the smallest coin: what an amount on the wire can say. */
    private static final long MOST = 999_999_999_999_999_999L;

    private static final int MOST_YEARS = 50;

    private VoucherBatchRules() {}

    /** @throws Refusal that points to what cannot be */
    static void check(ProposeVoucherBatchRequest request, ProgrammeTerms programme, Instant now) {
        if (programme.kind() != ProgrammeKind.INNOVATION_VOUCHER) {
            throw Refusal.unprocessable(
                    "/programmeId", "GIVES_NO_VOUCHERS", "The programme is of kind " + programme.kind() + ".");
        }
        if (request.providerId() == null && programme.unnamedProvider() == UnnamedProvider.REFUSED) {
            throw Refusal.unprocessable(
                    "/providerId",
                    "PROVIDER_UNNAMED",
                    "By this programme's rule nothing is set aside before its provider is named.");
        }
        if (MinorUnits.of("/value", request.value(), programme.currency()) > MOST / request.count()) {
            throw Refusal.unprocessable("/count", "TOO_MUCH", "No account can hold what they come to.");
        }
        checkDay(request.validUntil(), LocalDate.ofInstant(now, programme.timeZone()));
    }

    private static void checkDay(LocalDate validUntil, LocalDate today) {
        if (validUntil.isBefore(today)) {
            throw Refusal.unprocessable("/validUntil", "IN_THE_PAST", "That day is over.");
        }
        if (validUntil.isAfter(today.plusYears(MOST_YEARS))) {
            throw Refusal.unprocessable(
                    "/validUntil", "TOO_FAR", "No voucher is valid for more than " + MOST_YEARS + " years.");
        }
    }
}
