package org.mainspring.funding.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;

class ValidityTest {

    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);

    @Test
    void theLastDayCountsWholeInTheTimeZoneOfTheProgramme() {
        Validity shanghai = Validity.until(LAST, ZoneId.of("Asia/Shanghai"));
        shanghai.requireOpen(Instant.parse("2022-12-31T15:59:59.999999Z"));
        assertThatThrownBy(() -> shanghai.requireOpen(Instant.parse("2022-12-31T16:00:00Z")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("VOUCHER_EXPIRED"));
        assertThat(shanghai.firstDayAfter()).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @Test
    void whereClocksAreTurnedTheDayEndsWhenItEndsThere() {
        // On this day the clocks of Berlin go back at three o'clock: it has 25 hours.
        Validity berlin = Validity.until(LocalDate.of(2022, 10, 30), ZoneId.of("Europe/Berlin"));
        assertThat(berlin.expiresAt()).isEqualTo(Instant.parse("2022-10-30T23:00:00Z"));
    }
}
