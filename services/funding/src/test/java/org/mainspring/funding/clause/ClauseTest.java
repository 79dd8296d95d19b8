package org.mainspring.funding.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mainspring.funding.clause.Thresholds.Dated;
import org.mainspring.funding.knowledge.FactEvidence;
import org.mainspring.funding.knowledge.Knowledge;
import org.mainspring.funding.knowledge.Known;
import org.mainspring.funding.knowledge.Value;
import org.mainspring.funding.knowledge.ValueType;

class ClauseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 21);
    private static final Known ENTERPRISE = Known.organization();

    @Test
    void aNumberIsComparedExactly() {
        Comparing least = comparing(Comparison.AT_LEAST, "0.05");
        assertThat(truth(least, ENTERPRISE.number("X", "0.050000"))).isEqualTo(Truth.TRUE);
        assertThat(truth(least, ENTERPRISE.number("X", "0.049999"))).isEqualTo(Truth.FALSE);
        assertThat(truth(comparing(Comparison.MORE_THAN, "5"), ENTERPRISE.number("X", "5")))
                .isEqualTo(Truth.FALSE);
        assertThat(truth(comparing(Comparison.AT_MOST, "5"), ENTERPRISE.number("X", "5")))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(comparing(Comparison.LESS_THAN, "5"), ENTERPRISE.number("X", "-5")))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(comparing(Comparison.EQUAL_TO, "5"), ENTERPRISE.number("X", "5.00")))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void ofDaysTheLaterIsMore() {
        Comparing notBefore = comparing(Comparison.AT_LEAST, "2020-01-01");
        assertThat(truth(notBefore, ENTERPRISE.day("X", "2020-01-01"))).isEqualTo(Truth.TRUE);
        assertThat(truth(notBefore, ENTERPRISE.day("X", "2019-12-31"))).isEqualTo(Truth.FALSE);
    }

    @Test
    void aFactThatIsNotKnownIsNeitherEnoughNorTooLittle() {
        TraceStep step = comparing(Comparison.AT_LEAST, "5").step(ENTERPRISE.knowledge(), TODAY);
        assertThat(step.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(step.missing()).containsExactly("X");
        assertThat(step.explanation()).isEqualTo("X is not known; asked is at least 5.");
    }

    @Test
    void aThresholdCountsFromItsDayOnAndNothingIsAskedBeforeTheFirst() {
        var dated = new Comparing(
                Place.ROOT,
                "X",
                Comparison.AT_LEAST,
                new Thresholds(List.of(from("2021-01-01", "0.03"), from("2023-01-01", "0.05"))));
        Knowledge known = ENTERPRISE.number("X", "0.04").knowledge();
        assertThat(dated.truth(known, LocalDate.of(2022, 12, 31))).isEqualTo(Truth.TRUE);
        assertThat(dated.truth(known, LocalDate.of(2023, 1, 1))).isEqualTo(Truth.FALSE);
        assertThat(dated.truth(known, LocalDate.of(2020, 12, 31))).isEqualTo(Truth.UNKNOWN);
        assertThat(dated.step(known, LocalDate.of(2020, 12, 31)).missing()).containsExactly("THRESHOLD");
    }

    @Test
    void aStepShowsTheFactWithItsDayAndSource() {
        TraceStep step = comparing(Comparison.AT_LEAST, "5")
                .step(ENTERPRISE.number("X", "3").knowledge(), TODAY);
        assertThat(step.explanation()).isEqualTo("X is 3 as of 2025-12-31; asked is at least 5.");
        assertThat(step.facts()).containsExactly(new FactEvidence("X", "3", null, Known.AS_OF, "report", true));
    }

    @Test
    void ofAFactWithSeveralWordsOneIsEnough() {
        var member = new Membership(Place.ROOT, "CATEGORY", new TreeSet<>(Set.of("A/1", "A/2")));
        assertThat(truth(member, ENTERPRISE.word("CATEGORY", "B/1", "A/2"))).isEqualTo(Truth.TRUE);
        assertThat(truth(member, ENTERPRISE.word("CATEGORY", "B/1"))).isEqualTo(Truth.FALSE);
        assertThat(truth(member, ENTERPRISE)).isEqualTo(Truth.UNKNOWN);
        assertThat(member.step(ENTERPRISE.knowledge(), TODAY).explanation())
                .isEqualTo("CATEGORY is not known; asked is A/1 or A/2.");
    }

    @Test
    void recognitionsOfAnOrganizationThatIsNotKnownAreNotKnown() {
        var holding = new Holding(Place.ROOT, "CENTRE", List.of("NATIONAL"));
        assertThat(holding.truth(Knowledge.NONE, TODAY)).isEqualTo(Truth.UNKNOWN);
        assertThat(holding.step(Knowledge.NONE, TODAY).missing()).containsExactly("ORGANIZATION");
        assertThat(truth(holding, ENTERPRISE)).isEqualTo(Truth.FALSE);
        assertThat(truth(holding, ENTERPRISE.holding("CENTRE", "NATIONAL"))).isEqualTo(Truth.TRUE);
    }

    @Test
    void aTraceHasEveryClauseBeforeThoseInIt() {
        var rule = new Junction(
                Place.ROOT,
                Junction.Kind.ALL,
                List.of(
                        new Negation(at("/all/0"), word("/all/0/not", "A")),
                        new Junction(at("/all/1"), Junction.Kind.ANY, List.of(word("/all/1/any/0", "B")))));
        List<TraceStep> trace =
                rule.trace(ENTERPRISE.word("A", "no").knowledge(), TODAY).toList();
        assertThat(trace)
                .extracting(TraceStep::pointer)
                .containsExactly("", "/all/0", "/all/0/not", "/all/1", "/all/1/any/0");
        assertThat(trace)
                .extracting(TraceStep::truth)
                .containsExactly(Truth.UNKNOWN, Truth.TRUE, Truth.FALSE, Truth.UNKNOWN, Truth.UNKNOWN);
        assertThat(trace.get(0).explanation()).isEqualTo("All of 2 must hold: 1 does, 0 do not, 1 is not known.");
    }

    @Test
    void theGapCountsWhatIsUnmetAndApartWhatIsUnknown() {
        var all = new Junction(
                Place.ROOT,
                Junction.Kind.ALL,
                List.of(word("", "A"), word("", "B"), comparing(Comparison.AT_LEAST, "5")));
        Gap gap = all.gap(ENTERPRISE.word("A", "no").number("X", "4").knowledge(), TODAY, Truth.TRUE);
        assertThat(gap.unmet()).isEqualTo(2);
        assertThat(gap.unknown()).isEqualTo(1);
        assertThat(gap.shortfall()).isEqualByComparingTo("1.2");
    }

    @Test
    void whereOneIsEnoughTheNearestCounts() {
        Comparing near = comparing(Comparison.AT_LEAST, "5");
        var any = new Junction(Place.ROOT, Junction.Kind.ANY, List.of(word("", "A"), near));
        Gap gap = any.gap(ENTERPRISE.word("A", "no").number("X", "4").knowledge(), TODAY, Truth.TRUE);
        assertThat(gap).isEqualTo(new Gap(1, 0, new BigDecimal("0.2000"), List.of(near)));
        Gap open = any.gap(ENTERPRISE.word("A", "no").knowledge(), TODAY, Truth.TRUE);
        assertThat(open).isEqualTo(new Gap(0, 1, BigDecimal.ZERO, List.of(near)));
    }

    @Test
    void whatMustNotHoldHasTheGapOfItsTurning() {
        var none = new Negation(
                Place.ROOT, new Junction(at("/not"), Junction.Kind.ANY, List.of(word("", "A"), word("", "B"))));
        Gap gap = none.gap(ENTERPRISE.word("A", "yes").word("B", "yes").knowledge(), TODAY, Truth.TRUE);
        assertThat(gap.unmet()).isEqualTo(2);
    }

    @Test
    void aShortfallIsAShareOfTheThresholdAndNeverMoreThanAWhole() {
        assertThat(shortfall("1000", "32")).isEqualByComparingTo("0.968");
        assertThat(shortfall("10", "-90")).isEqualByComparingTo("1");
        assertThat(shortfall("0", "-1")).isEqualByComparingTo("1");
    }

    private static BigDecimal shortfall(String threshold, String value) {
        return comparing(Comparison.AT_LEAST, threshold)
                .gap(ENTERPRISE.number("X", value).knowledge(), TODAY, Truth.TRUE)
                .shortfall();
    }

    private static Truth truth(Clause clause, Known known) {
        Truth truth = clause.truth(known.knowledge(), TODAY);
        assertThat(clause.trace(known.knowledge(), TODAY)
                        .findFirst()
                        .orElseThrow()
                        .truth())
                .isEqualTo(truth);
        return truth;
    }

    private static Comparing comparing(Comparison comparison, String threshold) {
        return new Comparing(Place.ROOT, "X", comparison, new Thresholds(List.of(new Dated(null, value(threshold)))));
    }

    private static Dated from(String day, String threshold) {
        return new Dated(LocalDate.parse(day), value(threshold));
    }

    private static Value value(String text) {
        Value number = ValueType.NUMBER.read(text);
        return number == null ? ValueType.DATE.read(text) : number;
    }

    private static Membership word(String pointer, String fact) {
        return new Membership(at(pointer), fact, Set.of("yes"));
    }

    private static Place at(String pointer) {
        return new Place(pointer, null, null);
    }
}
