package org.mainspring.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTest {

    /** Published vectors, so that the rule the codes are held against is the right one. */
    @ParameterizedTest
    @CsvSource({
        "91310117MA1FABCDXX, true",
        "12310000425001236R, true",
        "91310115MA1K001700, true",
        "91350100M000100Y43, true",
        "11320000MB151840XJ, true",
        "91350100M000100Y4Z, false",
        "91310117MA1FABCDX0, false",
        "91310117MA1FABCD0X, false",
        "9131O117MA1FABCDXX, false",
        "91310117MA1FBACDXX, false",
        "91310117MA1FABCDX, false"
    })
    void theRuleOfThisTestIsThatOfTheVectors(String code, boolean valid) {
        assertThat(CreditCodes.isValid(code)).isEqualTo(valid);
    }

    @Test
    void codesAreValidDifferentAndOfADivisionThatThereIsNot() {
        Set<String> codes = new HashSet<>();
        for (long number = 0; number < 200_000; number++) {
            String code = CreditCode.of("91", 1 + (int) (number % 16), number * 2_748_779L);
            assertThat(CreditCodes.isValid(code)).as(code).isTrue();
            assertThat(code).startsWith("919900");
            codes.add(code.substring(8, 16));
        }
        assertThat(codes).hasSize(200_000);
    }
}
