package org.mainspring.chassis.value;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(
            strings = {"2018", "2021-07", "2022-07-21", "2012/2022", "2021-12/2022-01", "2022/2022", "2022-01-01/2022"})
    void aYearAMonthADayOrTwoOfThemInOrderIsAPeriod(String period) {
        assertThat(validator.validate(fact(period))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zzz",
                "20",
                "2021-13",
                "2022-02-30",
                "2025/2021",
                "2021/",
                "/2021",
                "2021/2022/2023",
                "2021 ",
                "+2021"
            })
    void allElseIsNone(String period) {
        assertThat(validator.validate(fact(period))).hasSize(1);
    }

    @Test
    void itNeedNotBeKnown() {
        assertThat(validator.validate(fact(null))).isEmpty();
    }

    private static Fact fact(String period) {
        return new Fact(BigDecimal.ONE, Qualifier.EXACT, null, null, period, null, null, null);
    }
}
