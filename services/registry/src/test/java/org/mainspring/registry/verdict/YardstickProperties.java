package org.mainspring.registry.verdict;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all rules there can be: bands and floors anywhere, of any consequence that gets no better downwards. */
class YardstickProperties {

    @Property
    void aBetterScoreIsNeverWorseWhereTheFloorsAreThatSame(
            @ForAll("yardsticks") Yardstick rules,
            @ForAll("scores") BigDecimal one,
            @ForAll("scores") BigDecimal other,
            @ForAll("values") BigDecimal value,
            @ForAll boolean warned) {
        Verdict lower = rules.judge(filing(one.min(other), value, warned));
        Verdict higher = rules.judge(filing(one.max(other), value, warned));
        assertThat(place(rules, higher)).isLessThanOrEqualTo(place(rules, lower));
        assertThat(higher.consequence()).isLessThanOrEqualTo(lower.consequence());
    }

    @Property
    void whoMeetsAllFloorsHasTheBandOfTheScoreAndNobodyElseABetterOne(
            @ForAll("yardsticks") Yardstick rules,
            @ForAll("scores") BigDecimal score,
            @ForAll("values") BigDecimal value) {
        Verdict judged = rules.judge(filing(score, value, false));
        Verdict byScore = rules.judge(filing(score, new BigDecimal("1000"), false));
        assertThat(byScore.failedFloors()).isEmpty();
        assertThat(place(rules, judged)).isGreaterThanOrEqualTo(place(rules, byScore));
        Set<String> missed = Set.copyOf(
                judged.failedFloors().stream().map(FailedFloor::measure).toList());
        rules.floors().forEach(floor -> {
            boolean isMissed = value.compareTo(floor.minimum()) < 0;
            assertThat(missed.contains(floor.measure())).isEqualTo(isMissed);
            if (isMissed) {
                assertThat(place(rules, judged)).isGreaterThanOrEqualTo(place(rules, floor.band()));
            }
        });
    }

    @Property
    void everyScoreHasExactlyOneBand(@ForAll("yardsticks") Yardstick rules, @ForAll("scores") BigDecimal score) {
        String verdict =
                rules.judge(filing(score, new BigDecimal("1000"), false)).verdict();
        int band = place(rules, verdict);
        assertThat(score).isGreaterThanOrEqualTo(rules.bands().get(band).from());
        if (band > 0) {
            assertThat(score).isLessThan(rules.bands().get(band - 1).from());
        }
    }

    @Property
    void inWhateverOrderTheyAreJudgedItComesOutTheSame(
            @ForAll("yardsticks") Yardstick rules, @ForAll("rows") List<Filing> rows, @ForAll long seed) {
        List<Filing> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        List<ScoreBand> bands = new ArrayList<>(rules.bands());
        Collections.shuffle(bands, new Random(seed));
        var same = new Yardstick(bands, rules.floors(), rules.notFiled(), rules.secondWarningRevokes());
        List<Verdict> verdicts = rows.stream().map(rules::judge).toList();
        List<Verdict> again = shuffled.stream().map(same::judge).toList();
        assertThat(byId(again)).isEqualTo(byId(verdicts));
        assertThat(Tally.of(same, again)).isEqualTo(Tally.of(rules, verdicts));
    }

    @Property
    void theFiguresAddUp(@ForAll("yardsticks") Yardstick rules, @ForAll("rows") List<Filing> rows) {
        Tally tally = Tally.of(rules, rows.stream().map(rules::judge).toList());
        assertThat(tally.renewed() + tally.warned() + tally.revoked()).isEqualTo(rows.size());
        assertThat(tally.verdicts().stream().mapToInt(VerdictCount::count).sum())
                .isEqualTo(rows.size());
    }

    private static Map<UUID, Verdict> byId(List<Verdict> verdicts) {
        return verdicts.stream().collect(toMap(Verdict::recognitionId, Function.identity()));
    }

    private static int place(Yardstick rules, Verdict judged) {
        return place(rules, judged.verdict());
    }

    private static int place(Yardstick rules, String code) {
        return rules.bands().stream().map(ScoreBand::code).toList().indexOf(code);
    }

    private static Filing filing(BigDecimal score, BigDecimal value, boolean warned) {
        return new Filing(UUID.randomUUID(), warned, score, Map.of("A", value, "B", value, "C", value));
    }

    @Provide
    Arbitrary<BigDecimal> scores() {
        return Arbitraries.integers().between(0, 10_000).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("300"))
                .ofScale(6);
    }

    @Provide
    Arbitrary<List<Filing>> rows() {
        Arbitrary<BigDecimal> filed = scores().injectNull(0.2);
        return Combinators.combine(filed, values(), Arbitraries.of(true, false))
                .as(YardstickProperties::filing)
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Yardstick> yardsticks() {
        Arbitrary<Integer> bounds = Arbitraries.integers().between(1, 10_000);
        return bounds.set().ofMaxSize(6).flatMap(uppers -> Combinators.combine(
                        Arbitraries.of(Consequence.values()).list().ofSize(uppers.size() + 1),
                        Arbitraries.integers().between(0, uppers.size()).list().ofSize(3),
                        values().list().ofSize(3),
                        Arbitraries.of(Consequence.values()),
                        Arbitraries.of(true, false))
                .as((consequences, floored, minima, notFiled, again) ->
                        yardstick(List.copyOf(uppers), consequences, floored, minima, notFiled, again)));
    }

    private static Yardstick yardstick(
            List<Integer> uppers,
            List<Consequence> consequences,
            List<Integer> floored,
            List<BigDecimal> minima,
            Consequence notFiled,
            boolean again) {
        List<Integer> bounds = new ArrayList<>(uppers);
        bounds.add(0);
        bounds.sort(Collections.reverseOrder());
        List<Consequence> downwards = consequences.stream().sorted().toList();
        List<ScoreBand> bands = IntStream.range(0, bounds.size())
                .mapToObj(i -> new ScoreBand("BAND_" + i, BigDecimal.valueOf(bounds.get(i), 2), downwards.get(i)))
                .toList();
        List<HardFloor> floors = IntStream.range(0, 3)
                .mapToObj(i ->
                        new HardFloor(List.of("A", "B", "C").get(i), minima.get(i), "units", "BAND_" + floored.get(i)))
                .toList();
        return new Yardstick(bands, floors, notFiled, again);
    }
}
