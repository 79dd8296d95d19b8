package org.mainspring.funding.factkind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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

    private static final FactKinds KINDS = new FactKinds(
            Map.of("EMPLOYEES", new FactKinds.Terms(ValueType.NUMBER, "people", FactOrigin.RECORDED, true)));

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
        KINDS.requireFitting(List.of(new FactUse("/fact", "EMPLOYEES", ValueType.NUMBER)));
        assertThat(refusal(() -> KINDS.requireFitting(List.of(new FactUse("/fact", "EMPLOYEES", ValueType.DATE)))))
                .isEqualTo("OTHER_TYPE");
        assertThat(refusal(() -> KINDS.requireFitting(List.of(new FactUse("/fact", "STAFF", ValueType.NUMBER)))))
                .isEqualTo("FACT_KIND_NOT_FOUND");
    }

    private static void define(String code, ValueType type, @Nullable String unit) {
        FactKind.define(new DefineFactKindRequest(code, new Names(null, "Some"), type, unit, true), Instant.EPOCH);
    }

    private static String refusal(Runnable attempt) {
        return catchThrowableOfType(Refusal.class, attempt::run).code();
    }
}
