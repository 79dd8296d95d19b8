package org.mainspring.funding.programme;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Money;
import org.mainspring.chassis.value.Qualifier;

/** What must hold between the members of a programme. */
final class ProgrammeRules {

    private ProgrammeRules() {}

    /** @throws Refusal that points to the member which cannot stand beside the others */
    static void check(AnnounceProgrammeRequest details) {
        checkPeriod(details);
        checkFigure("/announcedTotal", details.announcedTotal(), details.currency());
        checkFigure("/announcedDisbursed", details.announcedDisbursed(), details.currency());
        checkFigure("/announcedBeneficiaries", details.announcedBeneficiaries(), null);
        checkProviders(Objects.requireNonNullElse(details.providers(), List.of()), details.currency());
        checkTotal(details);
    }

    private static void checkPeriod(AnnounceProgrammeRequest details) {
        boolean runs = details.periodStart() == null
                || details.periodEnd() == null
                || details.periodEnd().isAfter(details.periodStart());
        if (!runs) {
            throw Refusal.unprocessable(
                    "/periodEnd", "PERIOD_ENDS_TOO_EARLY", "The period must end after " + details.periodStart() + ".");
        }
    }

    /** @param currency the unit of an amount; {@code null} for a count */
    private static void checkFigure(String pointer, @Nullable Fact figure, @Nullable String currency) {
        if (figure == null) {
            return;
        }
        if (figure.value().signum() < 0) {
            throw Refusal.unprocessable(pointer + "/value", "NEGATIVE", "An announced figure is not negative.");
        }
        if (currency != null && figure.unit() != null && !figure.unit().equals(currency)) {
            throw Refusal.unprocessable(
                    pointer + "/unit", "OTHER_CURRENCY", "The programme's amounts are in " + currency + ".");
        }
    }

    private static void checkProviders(List<Provider> providers, String currency) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < providers.size(); i++) {
            checkProvider("/providers/" + i, providers.get(i), currency, seen);
        }
    }

    private static void checkProvider(String pointer, Provider provider, String currency, Set<UUID> seen) {
        if (!seen.add(provider.organizationId())) {
            throw Refusal.unprocessable(pointer + "/organizationId", "REPEATED", "A provider is named once.");
        }
        Money committed = provider.committed();
        if (committed != null && !committed.currency().equals(currency)) {
            throw Refusal.unprocessable(
                    pointer + "/committed/currency",
                    "OTHER_CURRENCY",
                    "The programme's amounts are in " + currency + ".");
        }
        if (committed != null && committed.amount().signum() < 0) {
            throw Refusal.unprocessable(pointer + "/committed/amount", "NEGATIVE", "Nobody commits less than nothing.");
        }
    }

    /** Only an exact total bounds what is committed: "about" and "more than" leave room. */
    private static void checkTotal(AnnounceProgrammeRequest details) {
        Fact total = details.announcedTotal();
        if (total == null || total.qualifier() != Qualifier.EXACT) {
            return;
        }
        BigDecimal committed = Stream.ofNullable(details.providers())
                .flatMap(List::stream)
                .map(Provider::committed)
                .filter(Objects::nonNull)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (committed.compareTo(total.value()) > 0) {
            throw Refusal.unprocessable(
                    "/providers",
                    "COMMITTED_ABOVE_TOTAL",
                    "The providers commit " + committed.toPlainString() + ", more than the announced total.");
        }
    }
}
