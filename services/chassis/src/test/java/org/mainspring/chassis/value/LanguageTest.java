package org.mainspring.chassis.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | EN",
                "en-US,en;q=0.9 | EN",
                "EN-gb | EN",
                "zh | ZH",
                "zh-CN,zh;q=0.9,en;q=0.8 | ZH",
                "zh-Hant-TW | ZH",
                "en;q=0.5, zh;q=0.6 | ZH",
                "fr, en;q=0.5 | EN",
                "fr | ZH",
                "* | ZH",
                "en;q=0, zh | ZH",
                "de, *;q=0.5 | ZH"
            })
    void theLanguagePreferredAmongOursIsTaken(String header, Language language) {
        assertThat(Language.of(header)).isEqualTo(language);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ",", ";q=1", "en;q=2", "en;q=x", "é", "-", "en--us", "a\u0000b"})
    void whatSaysNothingIsTakenForChinese(String header) {
        assertThat(Language.of(header)).isEqualTo(Language.ZH);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 10_000})
    void aHeaderThatIsTooLongIsNotRead(int length) {
        assertThat(Language.of("en," + "x".repeat(length))).isEqualTo(Language.ZH);
    }
}
