package org.mainspring.funding.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Money;
import org.mainspring.chassis.value.Names;
import org.mainspring.chassis.value.Qualifier;
import org.mainspring.funding.condition.EligibilityRule;

/** Announcements for tests: a sound one, and what is wrong with another. */
record Announcements(
        Names names,
        LocalDate periodStart,
        LocalDate periodEnd,
        String currency,
        Fact total,
        List<Provider> providers) {

    static Announcements sound() {
        return new Announcements(
                new Names("专项金融支持", "Special finance"),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2025, 12, 31),
                "CNY",
                figure("100.00", Qualifier.EXACT, null),
                List.of());
    }

    Announcements named(Names other) {
        return new Announcements(other, periodStart, periodEnd, currency, total, providers);
    }

    Announcements period(LocalDate start, LocalDate end) {
        return new Announcements(names, start, end, currency, total, providers);
    }

    Announcements inYen() {
        return new Announcements(names, periodStart, periodEnd, "JPY", total, providers);
    }

    Announcements total(String value, Qualifier qualifier) {
        return total(figure(value, qualifier, null));
    }

    Announcements total(Fact other) {
        return new Announcements(names, periodStart, periodEnd, currency, other, providers);
    }

    Announcements providers(Provider... others) {
        return new Announcements(names, periodStart, periodEnd, currency, total, List.of(others));
    }

    AnnounceProgrammeRequest request() {
        return new AnnounceProgrammeRequest(
                ProgrammeKind.SPECIAL_CREDIT,
                names,
                null,
                2021,
                null,
                periodStart,
                periodEnd,
                currency,
                total,
                null,
                null,
                providers.isEmpty() ? null : providers,
                null,
                new EligibilityRule("ENTERPRISE_TECHNOLOGY_CENTRE", List.of("NATIONAL", "MUNICIPAL")),
                null,
                null,
                null,
                null,
                null);
    }

    static Fact figure(String value, Qualifier qualifier, String unit) {
        return new Fact(new BigDecimal(value), qualifier, unit, null, null, null, null, null);
    }

    static Provider silent() {
        return new Provider(UUID.randomUUID(), null);
    }

    static Provider committing(String amount) {
        return committing(amount, "CNY");
    }

    static Provider committing(String amount, String currency) {
        return new Provider(UUID.randomUUID(), new Money(new BigDecimal(amount), currency));
    }
}
