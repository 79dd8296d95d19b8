package org.mainspring.registry.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void noTextIsRunAsAFormula(String text) {
        assertThat(SafeCsv.line(1, text)).startsWith("1,").contains("'" + text);
        assertThat(SafeCsv.read("'" + text)).isEqualTo(text);
    }

    @Test
    void onlyOurOwnApostropheIsTakenAway() {
        assertThat(SafeCsv.read("'t Hooft")).isEqualTo("'t Hooft");
        assertThat(SafeCsv.read("'")).isEqualTo("'");
    }

    @Test
    void numbersStayNumbersAndAbsentCellsAreEmpty() {
        assertThat(SafeCsv.line(-1, null, "a,b", "say \"it\"", "思源", true))
                .isEqualTo("-1,,\"a,b\",\"say \"\"it\"\"\",思源,true\r\n");
    }
}
