package org.mainspring.registry.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YardstickTest {

    private static final UUID ID = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "100, EXCELLENT",
        "90.00, EXCELLENT",
        "89.99, GOOD",
        "65, GOOD",
        "64.99, BASICALLY_QUALIFIED",
        "60.00, BASICALLY_QUALIFIED",
        "59.99, UNQUALIFIED",
        "0, UNQUALIFIED"
    })
    void aBandBeginsWithItsLeastScore(String score, String verdict) {
        Verdict judged = judge(score, false, "150", "20000000", "15000000");
        assertThat(judged.verdict()).isEqualTo(verdict);
        assertThat(judged.reason()).isEqualTo(VerdictReason.BAND);
        assertThat(judged.failedFloors()).isEmpty();
    }

    @Test
    void aFloorThatIsMissedBySoLittleOutweighsTheBestScore() {
        Verdict judged = judge("100", false, "150", "19999999.999999", "15000000");
        assertThat(judged.verdict()).isEqualTo("UNQUALIFIED");
        assertThat(judged.consequence()).isEqualTo(Consequence.REVOKE);
        assertThat(judged.reason()).isEqualTo(VerdictReason.FLOOR);
        assertThat(judged.failedFloors())
                .containsExactly(new FailedFloor("RD_EQUIPMENT", "19999999.999999", "20000000", "yuan"));
        assertThat(judged.explanation(2021))
                .isEqualTo("Evaluation of 2021: UNQUALIFIED, below the minimum of RD_EQUIPMENT");
    }

    @Test
    void allFloorsThatAreMissedAreToldEvenWhereTheScoreIsAsBad() {
        Verdict judged = judge("10", false, "149", "20000000", "0.000000");
        assertThat(judged.reason()).isEqualTo(VerdictReason.BAND);
        assertThat(judged.failedFloors())
                .containsExactly(
                        new FailedFloor("RD_STAFF", "149", "150", "people"),
                        new FailedFloor("RD_SPEND", "0", "15000000", "yuan"));
    }

    @Test
    void aFloorNeverLeadsToABetterVerdictThanTheScore() {
        var floor = new HardFloor("RD_STAFF", new BigDecimal("150"), "people", "B");
        var yardstick = new Yardstick(
                List.of(
                        new ScoreBand("C", BigDecimal.ZERO, Consequence.REVOKE),
                        new ScoreBand("A", new BigDecimal("80"), Consequence.RENEW),
                        new ScoreBand("B", new BigDecimal("60"), Consequence.WARN)),
                List.of(floor),
                Consequence.WARN,
                false);
        Map<String, BigDecimal> few = Map.of("RD_STAFF", BigDecimal.ONE);
        assertThat(yardstick
                        .judge(new Filing(ID, false, new BigDecimal("90"), few))
                        .verdict())
                .isEqualTo("B");
        assertThat(yardstick
                        .judge(new Filing(ID, false, new BigDecimal("20"), few))
                        .verdict())
                .isEqualTo("C");
    }

    @Test
    void aSecondWarningInARowIsTheLast() {
        Verdict first = judge("62", false, "150", "20000000", "15000000");
        Verdict second = judge("62", true, "150", "20000000", "15000000");
        assertThat(first.consequence()).isEqualTo(Consequence.WARN);
        assertThat(second.verdict()).isEqualTo("BASICALLY_QUALIFIED");
        assertThat(second.consequence()).isEqualTo(Consequence.REVOKE);
        assertThat(second.reason()).isEqualTo(VerdictReason.SECOND_WARNING);
        assertThat(second.explanation(2023)).endsWith("BASICALLY_QUALIFIED, warned the time before");
        assertThat(judge("65", true, "150", "20000000", "15000000").consequence())
                .isEqualTo(Consequence.RENEW);
    }

    @Test
    void whereTheRulesForgiveItAWarningFollowsAWarning() {
        Yardstick national = National.yardstick();
        var forgiving = new Yardstick(national.bands(), List.of(), national.notFiled(), false);
        Verdict judged = forgiving.judge(new Filing(ID, true, new BigDecimal("62"), Map.of()));
        assertThat(judged.consequence()).isEqualTo(Consequence.WARN);
    }

    @Test
    void whoFilesNothingIsJudgedForThat() {
        Verdict judged = National.yardstick().judge(new Filing(ID, false, null, Map.of()));
        assertThat(judged.verdict()).isEqualTo("NOT_FILED");
        assertThat(judged.consequence()).isEqualTo(Consequence.REVOKE);
        assertThat(judged.reason()).isEqualTo(VerdictReason.NOT_FILED);
        assertThat(judged.explanation(2021)).isEqualTo("Evaluation of 2021: NOT_FILED");
    }

    private static Verdict judge(String score, boolean warned, String staff, String equipment, String spend) {
        Filing filed = new Centre(score, staff, equipment, spend, "").filing(ID);
        return National.yardstick().judge(new Filing(ID, warned, filed.score(), filed.measures()));
    }
}
