package org.mainspring.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;

class MinorUnitsTest {

    @Test
    void yuanAreCountedInFenAndYenInYen() {
        assertThat(MinorUnits.of("/amount", money("80000000000.01", "CNY"), "CNY"))
                .isEqualTo(8_000_000_000_001L);
        assertThat(MinorUnits.of("/amount", money("5", "JPY"), "JPY")).isEqualTo(5);
        assertThat(MinorUnits.money(8_000_000_000_001L, "CNY")).isEqualTo(money("80000000000.01", "CNY"));
        assertThat(MinorUnits.money(5, "JPY")).isEqualTo(money("5", "JPY"));
    }

    @Test
    void otherMoneyThanTheProgrammesIsRefused() {
        assertThatThrownBy(() -> MinorUnits.of("/amount", money("1", "USD"), "CNY"))
                .satisfies(refused -> assertThat(((Refusal) refused).code()).isEqualTo("OTHER_CURRENCY"));
    }

    @Test
    void onlyWhatIsAboveZeroMoves() {
        for (String amount : new String[] {"0", "0.00", "-0.01"}) {
            assertThatThrownBy(() -> MinorUnits.of("/amount", money(amount, "CNY"), "CNY"))
                    .satisfies(refused -> assertThat(((Refusal) refused).code()).isEqualTo("NOT_POSITIVE"));
        }
    }

    @Test
    void moreThanCanBeAddedUpIsRefused() {
        assertThat(MinorUnits.of("/amount", money("1000000000000000.00", "CNY"), "CNY"))
                .isEqualTo(100_000_000_000_000_000L);
        assertThatThrownBy(() -> MinorUnits.of("/amount", money("1000000000000000.01", "CNY"), "CNY"))
                .satisfies(refused -> assertThat(((Refusal) refused).code()).isEqualTo("TOO_LARGE"));
        assertThatThrownBy(() -> MinorUnits.of("/amount", money("9999999999999999.99", "KWD"), "KWD"))
                .satisfies(refused -> assertThat(((Refusal) refused).code()).isEqualTo("TOO_LARGE"));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
