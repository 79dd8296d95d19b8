package org.mainspring.registry.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

    @ParameterizedTest
    @CsvSource({
        "8, 10, 80, true",
        "10, 10, 100, true",
        "0, 10, 0, true",
        "1, 3, 33.333333, false",
        "1, 8, 12.5, true",
        "1, 16, 6.25, true",
        "2, 3, 66.666667, false"
    })
    void aShareSaysWhetherItIsExact(long numerator, long denominator, String percent, boolean exact) {
        var coverage = new Coverage(numerator, denominator, 0);
        assertThat(coverage.percent().toString()).isEqualTo(percent);
        assertThat(coverage.percentIsExact()).isEqualTo(exact);
    }
}
