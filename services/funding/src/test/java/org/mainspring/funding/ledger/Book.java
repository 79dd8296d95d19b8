package org.mainspring.funding.ledger;

import java.util.HashMap;
import java.util.Map;

/** A ledger in memory, as plain as can be: it refuses what the schema refuses. */
final class Book {

    private final Map<AccountKey, Long> balances = new HashMap<>();

    /** Whether the entry was covered and is written down; else nothing has changed. */
    boolean take(JournalEntry entry) {
        boolean covered = entry.postings().stream().allMatch(this::isCovered);
        if (covered) {
            entry.postings().forEach(posting -> balances.merge(posting.account(), posting.amount(), Long::sum));
        }
        return covered;
    }

    private boolean isCovered(Posting posting) {
        long after = balance(posting.account()) + posting.amount();
        return posting.account().kind() == AccountKind.PLEDGED ? after <= 0 : after >= 0;
    }

    long balance(AccountKey account) {
        return balances.getOrDefault(account, 0L);
    }

    Standing standing(Share share) {
        return new Standing(
                balance(share.account(AccountKind.UNDRAWN)),
                balance(share.account(AccountKind.REQUESTED)),
                balance(share.account(AccountKind.OUTSTANDING)),
                balance(share.account(AccountKind.REPAID)));
    }

    long sum() {
        return balances.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<AccountKey, Long> balances() {
        return Map.copyOf(balances);
    }
}
