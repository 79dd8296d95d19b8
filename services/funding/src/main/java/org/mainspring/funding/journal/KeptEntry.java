package org.mainspring.funding.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.ledger.AccountKey;
import org.mainspring.funding.ledger.AccountKind;
import org.mainspring.funding.ledger.EntryKind;
import org.mainspring.funding.ledger.JournalEntry;
import org.mainspring.funding.ledger.Posting;
import org.mainspring.funding.ledger.Pot;
import org.mainspring.funding.ledger.Signatures;

/** Reads an entry from its rows, one for each posting. */
final class KeptEntry {

    private KeptEntry() {}

    static JournalEntry read(UUID subjectId, List<Object[]> rows) {
        if (rows.isEmpty()) {
            throw new IllegalStateException("The ledger has no such entry of " + subjectId);
        }
        Object[] first = rows.get(0);
        return JournalEntry.of(
                UUID.fromString((String) first[0]),
                EntryKind.valueOf((String) first[1]),
                subjectId,
                rows.stream().map(KeptEntry::posting).toList(),
                new Signatures((String) first[2], (String) first[3]),
                LocalDate.parse((String) first[4]));
    }

    private static Posting posting(Object[] row) {
        var pot = new Pot(UUID.fromString((String) row[6]), id(row[7]));
        var account = new AccountKey(AccountKind.valueOf((String) row[5]), pot, id(row[8]), (String) row[9]);
        return new Posting(account, ((Number) row[10]).longValue());
    }

    private static @Nullable UUID id(@Nullable Object text) {
        return text == null ? null : UUID.fromString((String) text);
    }
}
