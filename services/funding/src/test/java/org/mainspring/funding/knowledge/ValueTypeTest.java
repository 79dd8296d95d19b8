package org.mainspring.funding.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTypeTest {

    @Test
    void aValueIsReadAsItsTypeWantsItAndWrittenInOneForm() {
        assertThat(ValueType.NUMBER.read("0030.500").text()).isEqualTo("30.5");
        assertThat(ValueType.NUMBER.read("0.00").text()).isEqualTo("0");
        assertThat(ValueType.DATE.read("2024-02-29").text()).isEqualTo("2024-02-29");
        assertThat(ValueType.BOOLEAN.read("true").text()).isEqualTo("true");
        assertThat(ValueType.TEXT.read("Pudong").words()).containsExactly("Pudong");
    }

    @Test
    void whatHasAnotherFormIsNoValue() {
        for (String text : List.of("1e3", "+1", "1.", ".5", "1.1234567", "1234567890123456789", "", "NaN")) {
            assertThat(ValueType.NUMBER.read(text)).as(text).isNull();
        }
        for (String text : List.of("2023-02-29", "0000-01-01", "+12024-01-01", "2024-1-1", "today")) {
            assertThat(ValueType.DATE.read(text)).as(text).isNull();
        }
        assertThat(ValueType.BOOLEAN.read("TRUE")).isNull();
    }

    @Test
    void onlyValuesOfOneTypeCompare() {
        Value number = ValueType.NUMBER.read("1.50");
        assertThat(number.compareWith(ValueType.NUMBER.read("1.5"))).isZero();
        assertThat(number.compareWith(ValueType.DATE.read("2024-01-01"))).isNull();
        assertThat(ValueType.DATE.read("2024-01-02").compareWith(ValueType.DATE.read("2024-01-01")))
                .isPositive();
        assertThat(ValueType.TEXT.read("a").compareWith(ValueType.TEXT.read("a")))
                .isNull();
    }
}
