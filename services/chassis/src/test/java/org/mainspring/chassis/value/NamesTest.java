package org.mainspring.chassis.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void theNameIsGivenInTheWantedLanguageOrElseInTheOther() {
        assertThat(new Names("思源", "Siyuan").in(Language.ZH)).isEqualTo("思源");
        assertThat(new Names("思源", "Siyuan").in(Language.EN)).isEqualTo("Siyuan");
        assertThat(new Names("思源", null).in(Language.EN)).isEqualTo("思源");
        assertThat(new Names(null, "Siyuan").in(Language.ZH)).isEqualTo("Siyuan");
        assertThat(new Names(null, null).in(Language.ZH)).isEmpty();
    }

    @Test
    void oneNameAtLeastMustBeGiven() {
        assertThat(new Names(null, "Siyuan").isGiven()).isTrue();
        assertThat(new Names("思源", null).isGiven()).isTrue();
        assertThat(new Names(null, null).isGiven()).isFalse();
        assertThat(new Names(" ", "　").isGiven()).isFalse();
        assertThat(new Names("思源", "!?").isGiven()).isFalse();
        assertThat(new Names("思源", "3M").isGiven()).isTrue();
        assertThat(new Names("思源", "Two\nlines").isGiven()).isFalse();
        assertThat(new Names("思源", "One line\r").isGiven()).isFalse();
    }

    @Test
    void allNamesAreThoseThatAreGiven() {
        assertThat(new Names("思源", null).all()).containsExactly("思源");
        assertThat(new Names("思源", "Siyuan").all()).containsExactly("思源", "Siyuan");
    }
}
