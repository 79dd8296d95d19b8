package org.mainspring.funding.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mainspring.funding.condition.Conditions.all;
import static org.mainspring.funding.condition.Conditions.any;
import static org.mainspring.funding.condition.Conditions.compare;
import static org.mainspring.funding.condition.Conditions.holds;
import static org.mainspring.funding.condition.Conditions.in;
import static org.mainspring.funding.condition.Conditions.is;
import static org.mainspring.funding.condition.Conditions.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.clause.Comparison;
import org.mainspring.funding.knowledge.ValueType;

class ConditionReaderTest {

    @Test
    void aReadConditionKnowsWhichFactsItAsksFor() {
        Condition condition = all(
                holds("CENTRE", "NATIONAL"),
                any(in("DISTRICT", "Pudong"), compare("EMPLOYEES", Comparison.AT_LEAST, "5")),
                not(is("HIGH_TECH", true)),
                compare("FOUNDED_ON", Comparison.AT_MOST, "2020-01-01"));
        assertThat(ReadCondition.of(condition, "/condition").uses())
                .containsExactly(
                        new FactUse("/condition/all/1/any/0/fact", "DISTRICT", ValueType.TEXT, Map.of()),
                        new FactUse(
                                "/condition/all/1/any/1/fact",
                                "EMPLOYEES",
                                ValueType.NUMBER,
                                Map.of("/condition/all/1/any/1/threshold", ValueType.NUMBER.read("5"))),
                        new FactUse("/condition/all/2/not/fact", "HIGH_TECH", ValueType.BOOLEAN, Map.of()),
                        new FactUse(
                                "/condition/all/3/fact",
                                "FOUNDED_ON",
                                ValueType.DATE,
                                Map.of("/condition/all/3/threshold", ValueType.DATE.read("2020-01-01"))));
    }

    @Test
    void aConditionMeansExactlyOneThing() {
        assertRefused("NOT_ONE", "/condition", empty());
        assertRefused(
                "NOT_ONE",
                "/condition/all/0",
                all(new Condition(
                        null,
                        null,
                        List.of(in("A", "a")),
                        List.of(in("B", "b")),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
        assertRefused(
                "NOT_ONE",
                "/condition",
                new Condition(null, null, null, null, null, null, "A", null, null, null, null, null));
        assertRefused(
                "NOT_ONE",
                "/condition",
                new Condition(null, null, null, null, null, null, "A", List.of("a"), null, null, null, true));
        assertRefused(
                "NOT_ONE",
                "/condition",
                new Condition(null, null, null, null, null, null, "A", null, Comparison.AT_LEAST, null, null, null));
        assertRefused(
                "FACT_MISSING",
                "/condition",
                new Condition(null, null, null, null, in("A", "a"), null, null, List.of("a"), null, null, null, null));
        assertRefused(
                "COMPARISON_MISSING",
                "/condition",
                new Condition(null, null, null, null, null, null, "A", List.of("a"), null, "5", null, null));
    }

    @Test
    void aThresholdIsANumberOrADay() {
        assertRefused("NOT_COMPARABLE", "/condition/threshold", compare("A", Comparison.AT_LEAST, "much"));
        assertRefused(
                "OTHER_TYPE",
                "/condition/thresholds/1/value",
                compare("A", Comparison.AT_LEAST, from("2020-01-01", "1"), from("2021-01-01", "2021-01-01")));
        assertRefused(
                "NOT_AFTER_LATEST",
                "/condition/thresholds/1/from",
                compare("A", Comparison.AT_LEAST, from("2020-01-01", "1"), from("2020-01-01", "2")));
    }

    @Test
    void aRuleIsNeitherTooDeepNorTooLong() {
        Condition deep = in("A", "a");
        for (int i = 1; i < 8; i++) {
            deep = not(deep);
        }
        ReadCondition.of(deep, "");
        assertRefused("TOO_DEEP", "/condition" + "/not".repeat(8), not(deep));
        Condition[] many = IntStream.range(0, 100).mapToObj(i -> in("A", "a")).toArray(Condition[]::new);
        assertRefused("TOO_LONG", "/condition/all/99", all(many));
    }

    private static Condition empty() {
        return new Condition(null, "Nothing", null, null, null, null, null, null, null, null, null, null);
    }

    private static DatedThreshold from(String day, String value) {
        return new DatedThreshold(LocalDate.parse(day), value);
    }

    private static void assertRefused(String code, String pointer, Condition condition) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> ReadCondition.of(condition, "/condition"));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.errors().get(0).pointer()).isEqualTo(pointer);
    }
}
