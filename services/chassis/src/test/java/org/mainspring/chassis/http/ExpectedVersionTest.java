package org.mainspring.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;

class ExpectedVersionTest {

    private record Shown(long version, long beside) implements Versioned {}

    @Test
    void theTagOfAVersionIsExpectedInAnyLanguageAndWithAnythingBeside() {
        for (Language language : Language.values()) {
            for (long beside : new long[] {0, 3}) {
                String tag = EntityTags.of(new Shown(7, beside), language);
                assertThatCode(() -> ExpectedVersion.of(tag).require(7)).doesNotThrowAnyException();
                refuses(tag, 8);
            }
        }
    }

    @Test
    void oneOfSeveralVersionsIsEnough() {
        ExpectedVersion expected = ExpectedVersion.of("\"3.zh\", \"5-1.en\"");
        assertThat(expected.versions()).containsExactly(3L, 5L);
        assertThatCode(() -> expected.require(5)).doesNotThrowAnyException();
    }

    @Test
    void aStarExpectsAnyVersion() {
        assertThatCode(() -> ExpectedVersion.of(" * ").require(42)).doesNotThrowAnyException();
    }

    @Test
    void aWeakTagIsNeverTheOneExpected() {
        refuses("W/\"7.zh\"", 7);
        assertThat(ExpectedVersion.of("W/\"7.zh\", \"8.zh\"").versions()).containsExactly(8L);
    }

    @Test
    void whatCouldNotBeATagOfOursIsAnotherVersion() {
        for (String header : new String[] {
            "7",
            "\"7\"",
            "\"seven.zh\"",
            "\"7.zhx\"",
            "\"-7.zh\"",
            "7.zh",
            "\"\"",
            "\"99999999999999999999.zh\"",
            "\"7.zh",
            "\"007.zh\"",
            "\"7.xx\"",
            "w/\"7.zh\"",
            "W/ \"7.zh\"",
            "garbage \"7.zh\" more",
            "x".repeat(10_000),
            "\"7.zh\"".repeat(100)
        }) {
            refuses(header, 7);
        }
    }

    @Test
    void withoutTheHeaderAPreconditionIsRequired() {
        for (String header : new String[] {null, "", "  "}) {
            assertThatThrownBy(() -> ExpectedVersion.of(header))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                            .isEqualTo(ProblemType.PRECONDITION_REQUIRED));
        }
    }

    private static void refuses(String header, long version) {
        assertThatThrownBy(() -> ExpectedVersion.of(header).require(version))
                .as(header)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                        .isEqualTo(ProblemType.PRECONDITION_FAILED));
    }
}
