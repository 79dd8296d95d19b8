package org.mainspring.funding.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;

class LocalMomentTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aTimeIsMeantInTheZoneOfTheProgramme() {
        assertThat(moment(SHANGHAI, "2026-03-31T17:00")).isEqualTo(Instant.parse("2026-03-31T09:00:00Z"));
        assertThat(moment(BERLIN, "2026-03-31T17:00")).isEqualTo(Instant.parse("2026-03-31T15:00:00Z"));
        assertThat(moment(BERLIN, "2026-03-01T17:00:30")).isEqualTo(Instant.parse("2026-03-01T16:00:30Z"));
    }

    @Test
    void aTimeThatTheClocksSkipIsRefused() {
        assertThat(moment(BERLIN, "2026-03-29T01:59:59")).isEqualTo(Instant.parse("2026-03-29T00:59:59Z"));
        refused("TIME_SKIPPED", BERLIN, "2026-03-29T02:00");
        refused("TIME_SKIPPED", BERLIN, "2026-03-29T02:59:59");
        assertThat(moment(BERLIN, "2026-03-29T03:00")).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void aTimeThatTheClocksShowTwiceIsRefused() {
        refused("TIME_TWICE", BERLIN, "2026-10-25T02:00");
        refused("TIME_TWICE", BERLIN, "2026-10-25T02:59:59");
        assertThat(moment(BERLIN, "2026-10-25T03:00")).isEqualTo(Instant.parse("2026-10-25T02:00:00Z"));
    }

    @Test
    void whatNoCalendarHasIsRefused() {
        refused("NO_SUCH_TIME", SHANGHAI, "2026-02-30T09:00");
        refused("NO_SUCH_TIME", SHANGHAI, "2026-02-03T25:00");
    }

    private static Instant moment(ZoneId zone, String text) {
        return LocalMoment.in(zone, LocalMoment.parse(text, "/opens"), "/opens");
    }

    private static void refused(String code, ZoneId zone, String text) {
        assertThatThrownBy(() -> moment(zone, text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
