package org.mainspring.funding.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One movement of money, whole: for each pot its postings add up to zero.
 *
 * @param subjectId the commitment, allocation, drawdown or repayment that it comes from
 * @param reverses the entry that it takes back
 * @param valueOn the day on which the money moved
 */
public record JournalEntry(
        UUID id,
        EntryKind kind,
        UUID subjectId,
        @Nullable UUID reverses,
        List<Posting> postings,
        Signatures signatures,
        LocalDate valueOn) {

    public JournalEntry {
        postings = List.copyOf(postings);
        if (kind.needsChecker() && signatures.checker() == null) {
            throw new IllegalArgumentException(kind + " takes two persons");
        }
        if ((kind == EntryKind.REVERSAL) == (reverses == null)) {
            throw new IllegalArgumentException(kind + " reverses " + reverses);
        }
        requireAccountsOnce(postings);
        requireBalance(postings);
    }

    public static JournalEntry of(
            UUID id, EntryKind kind, UUID subjectId, List<Posting> postings, Signatures signatures, LocalDate valueOn) {
        return new JournalEntry(id, kind, subjectId, null, postings, signatures, valueOn);
    }

    /** The entry that takes this one back, posting for posting; a reversal itself stands. */
    public JournalEntry reversal(UUID reversalId, Signatures by, LocalDate on) {
        if (kind == EntryKind.REVERSAL) {
            throw new IllegalStateException("A reversal is not reversed: make the entry anew");
        }
        List<Posting> back = postings.stream().map(Posting::negated).toList();
        return new JournalEntry(reversalId, EntryKind.REVERSAL, subjectId, id, back, by, on);
    }

    public UUID programmeId() {
        return postings.get(0).account().pot().programmeId();
    }

    /** Of the one allocation that it is about; {@code null} where it is about none. */
    public @Nullable UUID allocationId() {
        return postings.stream()
                .map(posting -> posting.account().allocationId())
                .filter(id -> id != null)
                .findFirst()
                .orElse(null);
    }

    private static void requireAccountsOnce(List<Posting> postings) {
        Set<AccountKey> seen = new HashSet<>();
        for (Posting posting : postings) {
            if (!seen.add(posting.account())) {
                throw new IllegalArgumentException(posting.account().name() + " is posted to twice");
            }
        }
    }

    private static void requireBalance(List<Posting> postings) {
        Map<Pot, Long> sums = new HashMap<>();
        postings.forEach(posting -> sums.merge(posting.account().pot(), posting.amount(), Math::addExact));
        boolean balanced = sums.values().stream().allMatch(sum -> sum == 0);
        if (postings.isEmpty() || !balanced) {
            throw new IllegalArgumentException("The postings add up to " + sums.values() + " and not to zero");
        }
    }
}
