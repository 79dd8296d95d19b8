package org.mainspring.funding.review;

import org.mainspring.chassis.value.Money;

/** Amounts for people. */
final class Amounts {

    private Amounts() {}

    static String text(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }
}
