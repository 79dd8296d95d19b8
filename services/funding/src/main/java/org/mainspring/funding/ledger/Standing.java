package org.mainspring.funding.ledger;

import java.util.EnumMap;
import java.util.Map;
import org.mainspring.chassis.problem.Refusal;

/**
 * How one allocation stands, in the smallest coin of its currency: allocated is the sum of all, drawn what was ever paid out.
 *
 * @param undrawn set aside and not asked for
 * @param requested asked for and not paid out
 * @param outstanding paid out and not paid back
 * @param repaid paid back
 */
public record Standing(long undrawn, long requested, long outstanding, long repaid) {

    public Standing {
        if (undrawn < 0 || requested < 0 || outstanding < 0 || repaid < 0) {
            throw new IllegalArgumentException("No allocation stands below zero");
        }
    }

    /** @param balances of the accounts that there are; the others stand at zero */
    public static Standing of(Map<AccountKind, Long> balances) {
        return new Standing(
                balances.getOrDefault(AccountKind.UNDRAWN, 0L),
                balances.getOrDefault(AccountKind.REQUESTED, 0L),
                balances.getOrDefault(AccountKind.OUTSTANDING, 0L),
                balances.getOrDefault(AccountKind.REPAID, 0L));
    }

    public long allocated() {
        return undrawn + requested + drawn();
    }

    public long drawn() {
        return outstanding + repaid;
    }

    /** @throws Refusal where more is asked for than is left */
    public void requireUndrawn(long amount) {
        if (amount > undrawn) {
            throw Refusal.conflict("NOT_COVERED", "More is asked for than is set aside and not drawn.");
        }
    }

    /** @throws Refusal where more is paid back than is owed */
    public void requireOutstanding(long amount) {
        if (amount > outstanding) {
            throw Refusal.conflict("NOT_OWED", "More is paid back than was paid out and is still owed.");
        }
    }

    Map<AccountKind, Long> balances() {
        Map<AccountKind, Long> balances = new EnumMap<>(AccountKind.class);
        balances.put(AccountKind.UNDRAWN, undrawn);
        balances.put(AccountKind.REQUESTED, requested);
        balances.put(AccountKind.OUTSTANDING, outstanding);
        balances.put(AccountKind.REPAID, repaid);
        return balances;
    }
}
