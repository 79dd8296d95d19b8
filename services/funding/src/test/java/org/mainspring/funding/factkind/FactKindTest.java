package org.mainspring.funding.factkind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Names;
import org.mainspring.funding.condition.FactUse;
import org.mainspring.funding.knowledge.ValueType;

class FactKindTest {

    private static final Bounds COUNTED = new Bounds(BigDecimal.ZERO, BigDecimal.TEN, true);
    private static final FactKinds KINDS = new FactKinds(
            Map.of("EMPLOYEES", new FactKinds.Terms(ValueType.NUMBER, "people", COUNTED, FactOrigin.RECORDED, true)));

    @Test
    void onlyANumberHasAUnit() {
        assertThatCode(() -> define("PATENTS", ValueType.NUMBER, "patents")).doesNotThrowAnyException();
        assertThatCode(() -> define("BRAND", ValueType.TEXT, null)).doesNotThrowAnyException();
        assertThat(refusal(() -> define("BRAND", ValueType.TEXT, "pieces"))).isEqualTo("UNIT_OF_NO_NUMBER");
    }

    @Test
    void whatTracesUseForSomethingElseIsNoFact() {
        assertThat(refusal(() -> define("THRESHOLD", ValueType.NUMBER, null))).isEqualTo("RESERVED");
        assertThat(refusal(() -> define("ORGANIZATION", ValueType.TEXT, null))).isEqualTo("RESERVED");
    }

    @Test
    void aRuleAsksOnlyWhatThereIsAndAsItsTypeCanBeAsked() {
        KINDS.requireFitting(List.of(use("EMPLOYEES", ValueType.NUMBER)));
        assertThat(refusal(() -> KINDS.requireFitting(List.of(use("EMPLOYEES", ValueType.DATE)))))
                .isEqualTo("OTHER_TYPE");
        assertThat(refusal(() -> KINDS.requireFitting(List.of(use("STAFF", ValueType.NUMBER)))))
                .isEqualTo("FACT_KIND_NOT_FOUND");
    }

    @Test
    void aRuleComparesWithWhatCanBe() {
        KINDS.requireFitting(List.of(comparing("0"), comparing("10.0")));
        assertThat(refusal(() -> KINDS.requireFitting(List.of(comparing("-5")))))
                .isEqualTo("BELOW_MINIMUM");
        assertThat(refusal(() -> KINDS.requireFitting(List.of(comparing("11")))))
                .isEqualTo("ABOVE_MAXIMUM");
        assertThat(refusal(() -> KINDS.requireFitting(List.of(comparing("5.5")))))
                .isEqualTo("NOT_WHOLE");
    }

    @Test
    void onlyANumberHasBoundsAndTheLeastIsNoMoreThanTheMost() {
        bounded(ValueType.NUMBER, "-1", "1.5");
        bounded(ValueType.NUMBER, "1", "1.0");
        assertThat(refusal(() -> bounded(ValueType.NUMBER, "2", "1"))).isEqualTo("BELOW_MINIMUM");
        assertThat(refusal(() -> bounded(ValueType.TEXT, "1", null))).isEqualTo("BOUNDS_OF_NO_NUMBER");
    }

    private static void define(String code, ValueType type, @Nullable String unit) {
        FactKind.define(
                new DefineFactKindRequest(code, new Names(null, "Some"), type, unit, null, null, null, true),
                Instant.EPOCH);
    }

    private static void bounded(ValueType type, @Nullable String minimum, @Nullable String maximum) {
        var request = new DefineFactKindRequest("X", new Names(null, "X"), type, null, minimum, maximum, null, true);
        FactKind.define(request, Instant.EPOCH);
    }

    private static FactUse use(String fact, ValueType type) {
        return new FactUse("/fact", fact, type, Map.of());
    }

    private static FactUse comparing(String threshold) {
        return new FactUse(
                "/fact", "EMPLOYEES", ValueType.NUMBER, Map.of("/threshold", ValueType.NUMBER.read(threshold)));
    }

    private static String refusal(Runnable attempt) {
        return catchThrowableOfType(Refusal.class, attempt::run).code();
    }
}
