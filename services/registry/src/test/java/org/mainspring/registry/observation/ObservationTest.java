package org.mainspring.registry.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Names;
import org.mainspring.chassis.value.Qualifier;

class ObservationTest {

    private static final Instant NOW = Instant.parse("2022-08-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2022, 7, 21);

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-12-31",
        "2022-02, 2022-02-28",
        "2022-02-03, 2022-02-03",
        "2012/2022, 2022-12-31",
        "2021-11/2022-02, 2022-02-28"
    })
    void aPeriodCountsByItsLastDay(String period, LocalDate last) {
        Observation observation = report(Measure.AWARDS, fact("94", Qualifier.EXACT, null, period, "a"));
        assertThat(observation.response().asOf()).isEqualTo(last);
    }

    @Test
    void theDayComesBeforeThePeriod() {
        Observation observation = report(Measure.HOLDERS, fact("93", Qualifier.EXACT, DAY, "2021", "a"));
        assertThat(observation.response().asOf()).isEqualTo(DAY);
    }

    @Test
    void whatIsNoReportedCountIsRefused() {
        refused(Measure.HOLDERS, fact("93", Qualifier.EXACT, null, null, "a"), "DAY_MISSING");
        refused(Measure.HOLDERS, fact("93", Qualifier.EXACT, null, "-001", "a"), "YEAR_OUT_OF_RANGE");
        refused(Measure.HOLDERS, fact("93", Qualifier.EXACT, null, "+99999-12-31", "a"), "YEAR_OUT_OF_RANGE");
        refused(Measure.HOLDERS, fact("93", Qualifier.EXACT, DAY, null, null), "SOURCE_MISSING");
        refused(Measure.HOLDERS, fact("-1", Qualifier.EXACT, DAY, null, "a"), "NO_COUNT");
        refused(Measure.HOLDERS, fact("92.5", Qualifier.ABOUT, DAY, null, "a"), "NO_COUNT");
        refused(Measure.HOLDERS, fact("2", Qualifier.TOP, DAY, null, "a"), "NO_COUNT");
        refused(Measure.COVERAGE, fact("100.1", Qualifier.EXACT, DAY, null, "a"), "OVER_ALL");
        refused(Measure.HOLDERS, fact("1", Qualifier.EXACT, LocalDate.of(2022, 8, 2), null, "a"), "AS_OF_IN_FUTURE");
    }

    @Test
    void aWholeNumberMayBeWrittenWithPlacesAndAShareMayHaveThem() {
        report(Measure.HOLDERS, fact("93.00", Qualifier.EXACT, DAY, null, "a"));
        report(Measure.COVERAGE, fact("79.5", Qualifier.EXACT, DAY, null, "a"));
    }

    @Test
    void itIsWithdrawnOnce() {
        Observation observation = report(Measure.HOLDERS, fact("93", Qualifier.EXACT, DAY, null, "a"));
        assertThat(observation.withdraw("misread", NOW).reason()).isEqualTo("misread");
        assertThat(observation.response().status()).isEqualTo(ObservationStatus.WITHDRAWN);
        assertThatThrownBy(() -> observation.withdraw("again", NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void aGapIsReportedLessComputedAndAsExactAsTheReport() {
        var reported = new ReportedFigure("", UUID.randomUUID(), fact("80", Qualifier.MORE_THAN, DAY, null, "a"), DAY);
        assertThat(Gap.between(reported, BigDecimal.valueOf(3), DAY))
                .isEqualTo(new Gap(BigDecimal.valueOf(77), Qualifier.MORE_THAN, null));
        assertThat(Gap.between(reported, BigDecimal.valueOf(90), DAY.minusDays(2)))
                .isEqualTo(new Gap(BigDecimal.valueOf(-10), Qualifier.MORE_THAN, 2L));
    }

    private static Observation report(Measure measure, Fact fact) {
        Names group = measure == Measure.COVERAGE ? new Names(null, "listed companies") : null;
        var request = new ReportObservationRequest(measure, "CENTRE", null, null, group, null, fact, null);
        return Observation.report(UUID.randomUUID(), request, NOW);
    }

    private static void refused(Measure measure, Fact fact, String code) {
        assertThatThrownBy(() -> report(measure, fact))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Fact fact(
            String value,
            Qualifier qualifier,
            @Nullable LocalDate asOf,
            @Nullable String period,
            @Nullable String source) {
        return new Fact(new BigDecimal(value), qualifier, null, asOf, period, null, source, null);
    }
}
