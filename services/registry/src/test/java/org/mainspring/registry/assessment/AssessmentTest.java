package org.mainspring.registry.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.value.Names;

class AssessmentTest {

    private static final Names NAMES = new Names(null, "Something");
    private static final LocalDate BY = LocalDate.of(2022, 5, 31);
    private static final Terms TERMS = new Terms(
            new Asked(
                    List.of(
                            requirement("RD_STAFF", Comparison.AT_LEAST, "150", true),
                            requirement("DEBT_RATIO", Comparison.AT_MOST, "0.75", true),
                            requirement("PATENTS", Comparison.AT_LEAST, "5", false)),
                    List.of(new EvidenceKind("AUDIT_REPORT", NAMES))),
            2,
            new BigDecimal("60.00"),
            new LowerLevel("MUNICIPAL", 2));
    private static final HeldLevel LONG_HELD = new HeldLevel(true, LocalDate.of(2020, 5, 31));

    @Test
    void aValueOnItsThresholdIsEnough() {
        Assessment assessment = assess(Map.of("RD_STAFF", "150.000", "DEBT_RATIO", "0.75"), LONG_HELD);
        assertThat(outcomes(assessment))
                .containsExactly(Outcome.MET, Outcome.MET, Outcome.MISSING, Outcome.MET, Outcome.MET);
        assertThat(assessment.complete()).isTrue();
        assertThat(assessment.qualified()).isTrue();
    }

    @Test
    void onlyWhatIsMandatoryStandsInTheWay() {
        Assessment tooFew = assess(Map.of("RD_STAFF", "149.999999", "DEBT_RATIO", "0.1", "PATENTS", "9"), LONG_HELD);
        assertThat(tooFew.complete()).isTrue();
        assertThat(tooFew.qualified()).isFalse();
        Assessment noPatents = assess(Map.of("RD_STAFF", "200", "DEBT_RATIO", "0.1", "PATENTS", "4"), LONG_HELD);
        assertThat(noPatents.qualified()).isTrue();
    }

    @Test
    void whatIsMissingIsNeitherMetNorNotMet() {
        Assessment empty = Assessment.of(TERMS, Map.of(), Set.of(), new HeldLevel(true, null), BY);
        assertThat(outcomes(empty)).containsOnly(Outcome.MISSING);
        assertThat(empty.complete()).isFalse();
        assertThat(empty.qualified()).isFalse();
    }

    @Test
    void theLowerLevelMustHaveBeenHeldLongEnoughByTheLastDay() {
        Map<String, String> good = Map.of("RD_STAFF", "200", "DEBT_RATIO", "0.1");
        assertThat(lower(assess(good, new HeldLevel(true, LocalDate.of(2020, 6, 1)))))
                .isEqualTo(Outcome.NOT_MET);
        assertThat(lower(assess(good, LONG_HELD))).isEqualTo(Outcome.MET);
        assertThat(lower(assess(good, HeldLevel.NONE))).isEqualTo(Outcome.NOT_MET);
        Assessment unknown = assess(good, new HeldLevel(true, null));
        assertThat(lower(unknown)).isEqualTo(Outcome.MISSING);
        assertThat(unknown.complete()).isTrue();
        assertThat(unknown.qualified()).isFalse();
    }

    private static Assessment assess(Map<String, String> values, HeldLevel held) {
        Map<String, BigDecimal> exact = new java.util.HashMap<>();
        values.forEach((measure, value) -> exact.put(measure, new BigDecimal(value)));
        return Assessment.of(TERMS, exact, Set.of("AUDIT_REPORT", "OTHER"), held, BY);
    }

    private static List<Outcome> outcomes(Assessment assessment) {
        return assessment.findings().stream().map(Finding::outcome).toList();
    }

    private static Outcome lower(Assessment assessment) {
        return assessment.findings().get(assessment.findings().size() - 1).outcome();
    }

    private static Requirement requirement(String measure, Comparison comparison, String threshold, boolean mandatory) {
        return new Requirement(measure, NAMES, comparison, new BigDecimal(threshold), null, mandatory);
    }
}
