package org.mainspring.funding.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainspring.funding.condition.Conditions.all;
import static org.mainspring.funding.condition.Conditions.any;
import static org.mainspring.funding.condition.Conditions.compare;
import static org.mainspring.funding.condition.Conditions.in;
import static org.mainspring.funding.condition.Conditions.is;
import static org.mainspring.funding.condition.Conditions.not;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.mainspring.funding.clause.Clause;
import org.mainspring.funding.clause.Comparison;
import org.mainspring.funding.clause.Gap;
import org.mainspring.funding.clause.TraceStep;
import org.mainspring.funding.clause.Truth;
import org.mainspring.funding.knowledge.Knowledge;
import org.mainspring.funding.knowledge.Known;
import org.mainspring.funding.knowledge.KnownFact;

/** What holds of every rule, whatever is known. */
class ConditionProperties {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Property
    void aRuleMeansWhatItSays(
            @ForAll("conditions") Condition condition,
            @ForAll("knowledge") Knowledge known,
            @ForAll("days") LocalDate on) {
        Boolean said = new NaiveReading(known, on).of(condition);
        Truth wanted = said == null ? Truth.UNKNOWN : Truth.of(said);
        assertThat(truth(condition, known, on)).isEqualTo(wanted);
    }

    @Property
    void whatTheTraceSaysFirstIsTheTruthAndItHasAStepForEveryClause(
            @ForAll("conditions") Condition condition,
            @ForAll("knowledge") Knowledge known,
            @ForAll("days") LocalDate on) {
        Clause clause = ReadCondition.clauseOf(condition);
        List<TraceStep> trace = clause.trace(known, on).toList();
        assertThat(trace.get(0).truth()).isEqualTo(clause.truth(known, on));
        assertThat(trace).extracting(TraceStep::pointer).doesNotHaveDuplicates();
        assertThat(trace).hasSize(size(condition));
    }

    @Property
    void notAllIsAnyNotAndTheReverse(
            @ForAll("conditions") Condition one,
            @ForAll("conditions") Condition other,
            @ForAll("knowledge") Knowledge known,
            @ForAll("days") LocalDate on) {
        assertThat(truth(not(all(one, other)), known, on)).isEqualTo(truth(any(not(one), not(other)), known, on));
        assertThat(truth(not(any(one, other)), known, on)).isEqualTo(truth(all(not(one), not(other)), known, on));
        assertThat(truth(not(not(one)), known, on)).isEqualTo(truth(one, known, on));
    }

    @Property
    void learningAFactNeverTurnsAnAnswerThatWasGiven(
            @ForAll("conditions") Condition condition,
            @ForAll("knowledge") Knowledge known,
            @ForAll("knowledge") Knowledge learnt,
            @ForAll("days") LocalDate on) {
        Map<String, KnownFact> more = new HashMap<>(learnt.facts());
        more.putAll(known.facts());
        Truth before = truth(condition, known, on);
        Truth after = truth(condition, new Knowledge(true, known.recognitions(), more), on);
        assertThat(before == Truth.UNKNOWN || before == after).isTrue();
    }

    @Property
    void theOrderOfPartsDoesNotMatter(
            @ForAll("several") List<Condition> parts,
            @ForAll("knowledge") Knowledge known,
            @ForAll("days") LocalDate on,
            @ForAll Random random) {
        List<Condition> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        Condition[] one = parts.toArray(Condition[]::new);
        Condition[] other = shuffled.toArray(Condition[]::new);
        assertThat(truth(all(one), known, on)).isEqualTo(truth(all(other), known, on));
        assertThat(truth(any(one), known, on)).isEqualTo(truth(any(other), known, on));
        assertThat(Gap.SMALLEST_FIRST.compare(gap(any(one), known, on), gap(any(other), known, on)))
                .isZero();
        assertThat(Gap.SMALLEST_FIRST.compare(gap(all(one), known, on), gap(all(other), known, on)))
                .isZero();
    }

    @Property
    void theGapTellsTheTruth(
            @ForAll("conditions") Condition condition,
            @ForAll("knowledge") Knowledge known,
            @ForAll("days") LocalDate on) {
        Gap gap = gap(condition, known, on);
        Truth told = gap.unmet() > 0 ? Truth.FALSE : gap.unknown() > 0 ? Truth.UNKNOWN : Truth.TRUE;
        assertThat(told).isEqualTo(truth(condition, known, on));
        assertThat(gap.leaves()).hasSize(gap.unmet() + gap.unknown());
        assertThat(gap.shortfall()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(gap.unmet()));
    }

    private static Truth truth(Condition condition, Knowledge known, LocalDate on) {
        return ReadCondition.clauseOf(condition).truth(known, on);
    }

    private static Gap gap(Condition condition, Knowledge known, LocalDate on) {
        return ReadCondition.clauseOf(condition).gap(known, on, Truth.TRUE);
    }

    private static int size(Condition condition) {
        List<Condition> parts = new ArrayList<>();
        for (List<Condition> some : Arrays.asList(condition.all(), condition.any())) {
            parts.addAll(some == null ? List.of() : some);
        }
        if (condition.not() != null) {
            parts.add(condition.not());
        }
        return 1 + parts.stream().mapToInt(ConditionProperties::size).sum();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return conditions(3);
    }

    private Arbitrary<Condition> conditions(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Condition[]> parts = Arbitraries.lazy(() -> conditions(depth - 1))
                .array(Condition[].class)
                .ofMinSize(1)
                .ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(3, leaves()),
                Tuple.of(2, parts.map(Conditions::all)),
                Tuple.of(2, parts.map(Conditions::any)),
                Tuple.of(1, Arbitraries.lazy(() -> conditions(depth - 1)).map(Conditions::not)));
    }

    @Provide
    Arbitrary<List<Condition>> several() {
        return conditions(2).list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<Condition> leaves() {
        Arbitrary<String> numbers = Arbitraries.integers().between(-2, 4).map(String::valueOf);
        Arbitrary<Comparison> comparisons = Arbitraries.of(Comparison.class);
        return Arbitraries.oneOf(
                words().list()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .uniqueElements()
                        .map(words -> in("WORD", words.toArray(String[]::new))),
                Arbitraries.of(true, false).map(flag -> is("FLAG", flag)),
                Combinators.combine(comparisons, numbers).as((how, number) -> compare("NUMBER", how, number)),
                Combinators.combine(comparisons, numbers, numbers)
                        .as((how, one, other) -> compare(
                                "NUMBER",
                                how,
                                new DatedThreshold(FIRST.plusDays(5), one),
                                new DatedThreshold(FIRST.plusDays(15), other))),
                levels().map(level -> Conditions.holds("CENTRE", level)));
    }

    @Provide
    Arbitrary<Knowledge> knowledge() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(-2, 4).injectNull(0.3);
        return Combinators.combine(
                        numbers,
                        words().injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3),
                        levels().injectNull(0.4))
                .as((number, word, flag, level) -> {
                    Known known = Known.organization();
                    known = number == null ? known : known.number("NUMBER", String.valueOf(number));
                    known = word == null ? known : known.word("WORD", word);
                    known = flag == null ? known : known.flag("FLAG", flag);
                    return (level == null ? known : known.holding("CENTRE", level)).knowledge();
                });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20).map(FIRST::plusDays);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("a", "b", "c");
    }

    private static Arbitrary<String> levels() {
        return Arbitraries.of("NATIONAL", "MUNICIPAL");
    }
}
