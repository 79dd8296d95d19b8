package org.mainspring.registry.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.value.Fact;
import org.mainspring.chassis.value.Language;
import org.mainspring.chassis.value.Names;
import org.mainspring.chassis.value.Qualifier;
import org.mainspring.registry.count.Tally.Turn;
import org.mainspring.registry.observation.ReportedFigure;
import org.mainspring.registry.scheme.SchemeLevel;

class CountTableTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 21);

    @Test
    void everyLevelHasARowWhetherItIsHeldOrNot() {
        var table =
                new CountTable(new Tally(3, Map.of("NATIONAL", 3L), 0, true), List.of(reported("NATIONAL", "93")), DAY);
        List<CountedRow> rows = table.levels(List.of(level("NATIONAL", 1), level("DISTRICT", 2)), Language.EN);
        assertThat(rows).extracting(CountedRow::computed).containsExactly(3L, 0L);
        assertThat(rows.get(0).gap()).isNotNull();
        assertThat(rows.get(0).gap().value()).isEqualByComparingTo("90");
        assertThat(rows.get(1).reported()).isNull();
        assertThat(rows.get(1).gap()).isNull();
    }

    @Test
    void whatIsReportedOfADistrictWhereNobodyIsRegisteredHasARowToo() {
        var tally = new Tally(5, Map.of("Xuhui", 2L, Tally.UNKNOWN, 3L), 0, true);
        List<CountedRow> rows = new CountTable(tally, List.of(reported("Pudong", "300")), DAY).keys();
        assertThat(rows).extracting(CountedRow::key).containsExactly("Pudong", "Xuhui", null);
        assertThat(rows).extracting(CountedRow::computed).containsExactly(0L, 2L, 3L);
    }

    @Test
    void yearsAddUpWhatBeganAndCeased() {
        Tally tally = Tally.yearly(
                List.of(new Turn(null, 4), new Turn(2019, 10), new Turn(2021, -3), new Turn(2022, 1)), DAY);
        assertThat(tally.total()).isEqualTo(12);
        assertThat(tally.byKey())
                .containsExactly(
                        Map.entry("2019", 14L), Map.entry("2020", 14L), Map.entry("2021", 11L), Map.entry("2022", 12L));
        List<CountedRow> rows = new CountTable(tally, List.of(reported("2015", "7")), DAY).years();
        assertThat(rows).extracting(CountedRow::key).startsWith("2015", "2019");
        assertThat(rows.get(0).computed()).isEqualTo(4);
        assertThat(rows)
                .extracting(CountedRow::validAt)
                .startsWith(LocalDate.of(2015, 12, 31))
                .endsWith(DAY);
    }

    @Test
    void aHundredYearsAreEnough() {
        Tally tally = Tally.yearly(List.of(new Turn(1800, 1)), DAY);
        assertThat(tally.byKey()).hasSize(100).containsKeys("1923", "2022");
        assertThat(tally.complete()).isFalse();
        assertThat(Tally.yearly(List.of(), DAY)).isEqualTo(new Tally(0, Map.of("2022", 0L), 0, true));
    }

    private static SchemeLevel level(String code, int rank) {
        return new SchemeLevel(code, rank, new Names(null, code));
    }

    private static ReportedFigure reported(String key, String value) {
        var fact = new Fact(new BigDecimal(value), Qualifier.EXACT, null, DAY, null, null, "a", null);
        return new ReportedFigure(key, UUID.randomUUID(), fact, DAY);
    }
}
