package org.mainspring.funding.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainspring.funding.Cases.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.mainspring.chassis.problem.Refusal;

class LocalMomentProperties {

    private static final LocalDateTime FIRST = LocalDateTime.of(2020, 1, 1, 0, 0);
    private static final int MINUTES = 60 * 24 * 366 * 10;

    @Property(tries = 500)
    void aTimeIsOneInstantAtWhichThoseClocksShowItOrItIsRefused(
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(max = MINUTES) int minutes) {
        LocalDateTime local = FIRST.plusMinutes(minutes);
        try {
            Instant moment = LocalMoment.in(zone, local, "/opens");
            assertThat(LocalDateTime.ofInstant(moment, zone)).isEqualTo(local);
            assertThat(zone.getRules().getValidOffsets(local)).hasSize(1);
        } catch (Refusal refused) {
            assertThat(zone.getRules().getValidOffsets(local).size()).isNotEqualTo(1);
        }
    }

    @Property(tries = 100)
    void aroundEveryChangeOfClocksNothingIsGuessed(@ForAll("zones") ZoneId zone, @ForAll @IntRange(max = 9) int year) {
        var change = zone.getRules()
                .nextTransition(FIRST.plusYears(year).atZone(zone).toInstant());
        if (change == null || change.getDuration().compareTo(Duration.ofDays(1)) >= 0) {
            return;
        }
        LocalDateTime within = change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
        refused(change.isGap() ? "TIME_SKIPPED" : "TIME_TWICE", () -> LocalMoment.in(zone, within, "/opens"));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds()).map(ZoneId::of);
    }
}
