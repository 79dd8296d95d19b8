package org.mainspring.chassis.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "80000000000.00, CNY, true",
        "0.01, CNY, true",
        "0.001, CNY, false",
        "150, JPY, true",
        "150.00, JPY, true",
        "1.50, JPY, false",
        "1.00, ZZZ, false",
        "1, XAU, false"
    })
    void anAmountIsOfACurrencyThatHasSuchCoins(BigDecimal amount, String currency, boolean given) {
        assertThat(new Money(amount, currency).isGiven()).isEqualTo(given);
    }
}
