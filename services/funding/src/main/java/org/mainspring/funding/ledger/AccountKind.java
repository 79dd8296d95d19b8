package org.mainspring.funding.ledger;

import java.util.Locale;

/** Where money of a programme stands. */
public enum AccountKind {
    /** What providers have committed, as a debt to the programme: never above zero. */
    PLEDGED(Scope.POT),
    /** Committed and not set aside for anyone. */
    AVAILABLE(Scope.POT),
    /** Set aside for one enterprise and not asked for. */
    UNDRAWN(Scope.ALLOCATION),
    /** Asked for and not paid out yet. */
    REQUESTED(Scope.ALLOCATION),
    /** Paid out and not paid back. */
    OUTSTANDING(Scope.ALLOCATION),
    /** Paid out and paid back. */
    REPAID(Scope.ALLOCATION),
    /** On vouchers that a region has issued and nobody has redeemed. */
    VOUCHERS(Scope.REGION),
    /** Owed to those who took vouchers in a region. */
    PAYABLE(Scope.REGION),
    /** Paid to those who took vouchers in a region. */
    SETTLED(Scope.REGION);

    /** Of what there is one each. */
    enum Scope {
        POT,
        ALLOCATION,
        REGION
    }

    private final Scope scope;

    AccountKind(Scope scope) {
        this.scope = scope;
    }

    boolean isOf(Scope wanted) {
        return scope == wanted;
    }

    String inWords() {
        return name().toLowerCase(Locale.ROOT);
    }
}
