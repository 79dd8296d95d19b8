package org.mainspring.generator.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class YuanTest {

    @Test
    void anAmountIsSaidAsThePlatformTakesIt() {
        assertThat(Yuan.parse("80200000000").money().toString())
                .isEqualTo("{\"amount\":\"80200000000.00\",\"currency\":\"CNY\"}");
        assertThat(new Yuan(7).text()).isEqualTo("0.07");
    }

    @Test
    void aPartIsRoundedUpToTheNextStep() {
        assertThat(Yuan.parse("1000").percent(105, Yuan.parse("100"))).isEqualTo(Yuan.parse("1100"));
        assertThat(Yuan.parse("1000").percent(110, Yuan.parse("100"))).isEqualTo(Yuan.parse("1100"));
    }

    @Test
    void whatIsFinerThanAFenIsNoAmount() {
        assertThatThrownBy(() -> Yuan.parse("0.001")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Yuan.parse("much")).isInstanceOf(IllegalArgumentException.class);
    }
}
