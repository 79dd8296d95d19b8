package org.mainspring.funding.ledger;

import java.math.BigDecimal;
import java.util.Currency;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;

/** Amounts as the ledger counts them: whole numbers of the smallest coin. */
public final class MinorUnits {

    /** A thousand million million: so that sums of many stay far from what a bigint can hold. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(17);

    private MinorUnits() {}

    /**
     * @param pointer where the body gives it
     * @throws Refusal where it is nothing, less than nothing, more than can be, or other money than the programme's
     */
    public static long of(String pointer, Money money, String currency) {
        if (!money.currency().equals(currency)) {
            throw Refusal.unprocessable(
                    pointer + "/currency", "OTHER_CURRENCY", "The programme's amounts are in " + currency + ".");
        }
        if (money.amount().signum() <= 0) {
            throw Refusal.unprocessable(pointer + "/amount", "NOT_POSITIVE", "An amount that moves is above zero.");
        }
        BigDecimal minor = money.amount().movePointRight(digits(currency));
        if (minor.compareTo(MOST) > 0) {
            throw Refusal.unprocessable(pointer + "/amount", "TOO_LARGE", "There is not so much money.");
        }
        return minor.longValueExact();
    }

    public static Money money(long minor, String currency) {
        return new Money(BigDecimal.valueOf(minor, digits(currency)), currency);
    }

    private static int digits(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }
}
