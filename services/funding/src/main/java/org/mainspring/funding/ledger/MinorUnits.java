package org.mainspring.funding.ledger;

import java.math.BigDecimal;
import java.util.Currency;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;

/** Amounts as the ledger counts them: whole numbers of the smallest coin. */
public final class MinorUnits {

    private MinorUnits() {}

    /**
     * @param pointer where the body gives it
     * @throws Refusal where it is nothing, less than nothing, or other money than the programme's
     */
    public static long of(String pointer, Money money, String currency) {
        if (!money.currency().equals(currency)) {
            throw Refusal.unprocessable(
                    pointer + "/currency", "OTHER_CURRENCY", "The programme's amounts are in " + currency + ".");
        }
        if (money.amount().signum() <= 0) {
            throw Refusal.unprocessable(pointer + "/amount", "NOT_POSITIVE", "An amount that moves is above zero.");
        }
        return money.amount().movePointRight(digits(currency)).longValueExact();
    }

    public static Money money(long minor, String currency) {
        return new Money(BigDecimal.valueOf(minor, digits(currency)), currency);
    }

    private static int digits(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }
}
