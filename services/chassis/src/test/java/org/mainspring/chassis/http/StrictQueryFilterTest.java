package org.mainspring.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.ProblemType;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Language;

class StrictQueryFilterTest {

    @Test
    void whatHasTheDeclaredFormIsTaken() {
        takes("思源", String.class);
        takes("20", int.class);
        takes("-3", Integer.class);
        takes("9223372036854775807", long.class);
        takes("true", boolean.class);
        takes("0197A3C2-7D4E-7C11-8A55-0D9B1F3C2E4D", UUID.class);
        takes("2022-07-21", LocalDate.class);
        takes("2022-07-21T08:30:00.123456Z", Instant.class);
        takes("EN", Language.class);
    }

    @Test
    void whatHasNotTheDeclaredFormIsRefusedByName() {
        for (String value : new String[] {"many", "+5", "05", "1.0", "0x10", " 1", "2147483648", "１"}) {
            refuses(value, int.class, "MALFORMED");
        }
        for (String value : new String[] {"TRUE", "1", "yes"}) {
            refuses(value, boolean.class, "MALFORMED");
        }
        for (String value : new String[] {"1-1-1-1-1", "0197a3c27d4e7c118a550d9b1f3c2e4d", "x"}) {
            refuses(value, UUID.class, "MALFORMED");
        }
        for (String value : new String[] {"2022-02-30", "20220721", "+12022-07-21", "-0001-01-01", "0000-01-01"}) {
            refuses(value, LocalDate.class, "MALFORMED");
        }
        for (String value : new String[] {"2022-07-21", "2022-07-21T08:30:00", "+1000000000-12-31T23:59:59Z"}) {
            refuses(value, Instant.class, "MALFORMED");
        }
        for (String value : new String[] {"en", "FR"}) {
            refuses(value, Language.class, "MALFORMED");
        }
        for (String value : new String[] {"a\u0000b", "a\nb", "a\u0085b", "x".repeat(5_000)}) {
            refuses(value, String.class, "MALFORMED");
        }
    }

    @Test
    void whatIsEmptyIsRefusedAndNotTakenForAbsent() {
        for (Class<?> type : List.of(String.class, int.class, UUID.class, Language.class)) {
            refuses("", type, "EMPTY");
            refuses(" ", type, "EMPTY");
        }
    }

    @Test
    void whatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> StrictQueryFilter.check("limit", List.of("1", "1"), int.class))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("REPEATED"));
    }

    @Test
    void anUnknownNameIsShownShortAndWhole() {
        for (String name :
                new String[] {"colour", "x".repeat(9_000), "x".repeat(39) + "😀".repeat(50), "\ud83d", "a\u0000"}) {
            assertThatThrownBy(() -> StrictQueryFilter.check(name, List.of("1"), null))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.type()).isEqualTo(ProblemType.UNKNOWN_PARAMETER);
                        String shown = refusal.errors().get(0).parameter();
                        assertThat(shown).hasSizeLessThan(100);
                        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(shown))
                                .isTrue();
                        assertThat(shown.chars()).noneMatch(Character::isISOControl);
                    });
        }
    }

    private static void takes(String value, Class<?> type) {
        assertThatCode(() -> StrictQueryFilter.check("p", List.of(value), type)).doesNotThrowAnyException();
    }

    private static void refuses(String value, Class<?> type, String code) {
        assertThatThrownBy(() -> StrictQueryFilter.check("p", List.of(value), type))
                .as(type.getSimpleName() + " " + value)
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.errors().get(0).parameter()).isEqualTo("p");
                });
    }
}
