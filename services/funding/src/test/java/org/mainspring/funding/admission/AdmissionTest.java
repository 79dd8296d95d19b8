package org.mainspring.funding.admission;

import static org.mainspring.funding.Cases.BANK;
import static org.mainspring.funding.Cases.CLOSES;
import static org.mainspring.funding.Cases.OPENS;
import static org.mainspring.funding.Cases.programme;
import static org.mainspring.funding.Cases.refused;
import static org.mainspring.funding.Cases.window;
import static org.mainspring.funding.Cases.yuan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.programme.ProgrammeStatus;

class AdmissionTest {

    private static final Instant LAST = CLOSES.minusNanos(1_000);
    private static final LocalDate DAY_AFTER = LocalDate.of(2026, 4, 1);

    private final Admission admission = new Admission(programme(ProgrammeStatus.OPEN), window());

    @Test
    void itIsTakenFromTheInstantItOpensUntilTheLastBeforeItCloses() {
        refused("TOO_EARLY", () -> admission.requireInTime(null, OPENS.minusNanos(1_000)));
        admission.requireInTime(null, OPENS);
        admission.requireInTime(null, LAST);
        refused("TOO_LATE", () -> admission.requireInTime(null, CLOSES));
    }

    @Test
    void onlyAnOpenProgrammeTakesApplications() {
        for (ProgrammeStatus status : ProgrammeStatus.values()) {
            var other = new Admission(programme(status), window());
            if (status != ProgrammeStatus.OPEN) {
                refused("PROGRAMME_NOT_OPEN", () -> other.requireInTime(null, OPENS));
            }
        }
    }

    @Test
    void whatWasReturnedIsMendedUntilItsDayIsOverInTheZoneOfTheProgramme() {
        admission.requireInTime(DAY_AFTER, CLOSES);
        admission.requireInTime(DAY_AFTER, Instant.parse("2026-04-01T15:59:59.999999Z"));
        refused("TOO_LATE", () -> admission.requireInTime(DAY_AFTER, Instant.parse("2026-04-01T16:00:00Z")));
    }

    @Test
    void whatWasReturnedIsMendedWhileNobodyElseApplies() {
        new Admission(programme(ProgrammeStatus.CLOSED), window()).requireInTime(DAY_AFTER, CLOSES);
        var suspended = new Admission(programme(ProgrammeStatus.SUSPENDED), window());
        refused("PROGRAMME_NOT_ACTIVE", () -> suspended.requireInTime(DAY_AFTER, CLOSES));
    }

    @Test
    void theAmountLiesBetweenTheLeastAndTheMost() {
        admission.requireFitting(filing(yuan("10"), null));
        admission.requireFitting(filing(yuan("100.00"), BANK));
        refused("BELOW_LEAST", () -> admission.requireFitting(filing(yuan("9.99"), null)));
        refused("ABOVE_MOST", () -> admission.requireFitting(filing(yuan("100.01"), null)));
        refused("NOT_POSITIVE", () -> admission.requireFitting(filing(yuan("0"), null)));
        refused("NOT_POSITIVE", () -> admission.requireFitting(filing(yuan("-10"), null)));
        Money dollars = new Money(new BigDecimal("50"), "USD");
        refused("OTHER_CURRENCY", () -> admission.requireFitting(filing(dollars, null)));
    }

    @Test
    void itIsDirectedToAProviderOfTheProgramme() {
        refused("NOT_A_PROVIDER", () -> admission.requireFitting(filing(yuan("50"), UUID.randomUUID())));
    }

    private static Filing filing(Money amount, UUID provider) {
        return new Filing(provider, amount, "A second line", null, null);
    }
}
