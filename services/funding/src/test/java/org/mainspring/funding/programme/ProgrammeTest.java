package org.mainspring.funding.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mainspring.funding.programme.Announcements.committing;
import static org.mainspring.funding.programme.Announcements.figure;
import static org.mainspring.funding.programme.Announcements.silent;
import static org.mainspring.funding.programme.Announcements.sound;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;
import org.mainspring.chassis.value.Qualifier;

class ProgrammeTest {

    private static final Instant NOW = Instant.parse("2026-07-21T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    @Test
    void whatWasAnnouncedCanBeSaidAnew() {
        Announcements announcement = sound().providers(silent(), committing("40.00"));
        Programme programme = announce(announcement);
        assertEquals(announcement.request(), programme.details());
    }

    @Test
    void anUnknownShareStaysUnknownAndIsNotZero() {
        Programme programme = announce(sound().providers(silent(), committing("0")));
        assertNull(programme.details().providers().get(0).committed());
        assertEquals(
                "0.00",
                programme.details().providers().get(1).committed().amount().toPlainString());
    }

    @Test
    void theKnownCommitmentsMayReachAnExactTotalButNotPassIt() {
        announce(sound().providers(committing("60.00"), silent(), committing("40.00")));
        assertRefused("COMMITTED_ABOVE_TOTAL", sound().providers(committing("60.00"), committing("40.01")));
    }

    @Test
    void aTotalThatIsNotExactBoundsNothing() {
        for (Qualifier loose : new Qualifier[] {Qualifier.ABOUT, Qualifier.MORE_THAN, Qualifier.NEARLY}) {
            announce(sound().total("100.00", loose).providers(committing("100.01")));
        }
        announce(sound().total(null).providers(committing("100.01")));
    }

    @Test
    void aPeriodEndsAfterItStarts() {
        announce(sound().period(DAY, DAY.plusDays(1)));
        announce(sound().period(null, DAY));
        announce(sound().period(DAY, null));
        assertRefused("PERIOD_ENDS_TOO_EARLY", sound().period(DAY, DAY));
        assertRefused("PERIOD_ENDS_TOO_EARLY", sound().period(DAY, DAY.minusDays(1)));
    }

    @Test
    void allAmountsAreInTheCurrencyOfTheProgramme() {
        announce(sound().total(figure("100.00", Qualifier.EXACT, "CNY")));
        assertRefused("OTHER_CURRENCY", sound().total(figure("100.00", Qualifier.EXACT, "USD")));
        assertRefused("OTHER_CURRENCY", sound().providers(committing("1.00", "USD")));
    }

    @Test
    void nothingAnnouncedIsNegative() {
        assertRefused("NEGATIVE", sound().total("-1", Qualifier.ABOUT));
        assertRefused("NEGATIVE", sound().providers(committing("-0.01")));
    }

    @Test
    void aProviderIsNamedOnce() {
        Provider bank = silent();
        assertRefused("REPEATED", sound().providers(bank, silent(), bank));
    }

    @Test
    void aChangeThatChangesNothingTellsNothing() {
        Programme programme = announce(sound());
        assertNull(programme.change(sound().request(), NOW.plusSeconds(1)));
        assertEquals(NOW, programme.updatedAt());
        ProgrammeChanged changed =
                programme.change(sound().named(new Names(null, "Renamed")).request(), NOW.plusSeconds(1));
        assertNotNull(changed);
        assertEquals("Renamed", changed.names().en());
        assertEquals(NOW.plusSeconds(1), programme.updatedAt());
    }

    @Test
    void aProgrammeIsForecastUnlessItsPeriodIsOverInItsZone() {
        LocalDate today = LocalDate.of(2026, 7, 21);
        assertEquals(
                ProgrammeStatus.FORECAST, announce(sound().period(null, today)).status());
        assertEquals(
                ProgrammeStatus.FORECAST, announce(sound().period(null, null)).status());
        assertEquals(
                ProgrammeStatus.ENDED,
                announce(sound().period(null, today.minusDays(1))).status());
    }

    @Test
    void onceItHasLeftTheForecastItsCurrencyStays() {
        Programme programme = announce(sound().period(null, null));
        programme.take(ProgrammeStep.OPEN, null, ZoneOffset.UTC, NOW);
        Refusal refusal = assertThrows(
                Refusal.class, () -> programme.change(sound().inYen().request(), NOW));
        assertEquals("CURRENCY_FIXED", refusal.code());
    }

    private static Programme announce(Announcements announcement) {
        return Programme.announce(UUID.randomUUID(), announcement.request(), ZoneOffset.UTC, NOW);
    }

    private static void assertRefused(String code, Announcements announcement) {
        Refusal refusal = assertThrows(Refusal.class, () -> announce(announcement));
        assertEquals(code, refusal.code());
    }
}
