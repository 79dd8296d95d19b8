package org.mainspring.funding.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;

/** What must hold between the members of a programme, its announced figures apart. */
final class ProgrammeRules {

    private ProgrammeRules() {}

    /** @throws Refusal that points to the member which cannot stand beside the others */
    static void check(AnnounceProgrammeRequest details) {
        if (!Currencies.isInForce(details.currency())) {
            throw Refusal.unprocessable(
                    "/currency", "CURRENCY_NOT_FOUND", details.currency() + " is no country's money today.");
        }
        checkTimeZone(details.timeZone());
        checkPeriod(details.signedOn(), details.periodStart(), details.periodEnd());
        checkAgreement(details.agreedIn(), details.signedOn());
        checkAgreement(details.agreedIn(), details.periodEnd());
        checkProviders(Objects.requireNonNullElse(details.providers(), List.of()), details.currency());
    }

    private static void checkTimeZone(@Nullable String zone) {
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw Refusal.unprocessable("/timeZone", "TIME_ZONE_NOT_FOUND", zone + " is no time zone of IANA.");
        }
    }

    private static void checkPeriod(@Nullable LocalDate signed, @Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && !end.isAfter(start)) {
            throw Refusal.unprocessable(
                    "/periodEnd", "PERIOD_ENDS_TOO_EARLY", "The period must end after " + start + ".");
        }
        if (signed != null && end != null && signed.isAfter(end)) {
            throw Refusal.unprocessable("/signedOn", "SIGNED_TOO_LATE", "The period ends on " + end + " already.");
        }
    }

    private static void checkAgreement(@Nullable Integer agreedIn, @Nullable LocalDate atLatest) {
        if (agreedIn != null && atLatest != null && agreedIn > atLatest.getYear()) {
            throw Refusal.unprocessable(
                    "/agreedIn", "AGREED_TOO_LATE", "It was agreed by " + atLatest + " at the latest.");
        }
    }

    private static void checkProviders(List<Provider> providers, String currency) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < providers.size(); i++) {
            String pointer = "/providers/" + i;
            if (!seen.add(providers.get(i).organizationId())) {
                throw Refusal.unprocessable(pointer + "/organizationId", "REPEATED", "A provider is named once.");
            }
            checkCommitted(pointer + "/committed", providers.get(i).committed(), currency);
        }
    }

    private static void checkCommitted(String pointer, @Nullable Money committed, String currency) {
        if (committed == null) {
            return;
        }
        if (!committed.currency().equals(currency)) {
            throw Refusal.unprocessable(
                    pointer + "/currency", "OTHER_CURRENCY", "The programme's amounts are in " + currency + ".");
        }
        if (committed.amount().signum() < 0) {
            throw Refusal.unprocessable(pointer + "/amount", "NEGATIVE", "Nobody commits less than nothing.");
        }
    }
}
