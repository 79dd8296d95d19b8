package org.mainspring.funding.journal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mainspring.chassis.time.Ids;
import org.mainspring.funding.ledger.AccountKey;
import org.mainspring.funding.ledger.EntryKind;
import org.mainspring.funding.ledger.JournalEntry;
import org.mainspring.funding.ledger.Posting;
import org.mainspring.funding.ledger.Signatures;

/** Writes entries down, in the transaction of whatever brings them about. */
@ApplicationScoped
public class JournalService {

    private final JournalRepository journal;
    private final Ids ids;
    private final Clock clock;

    JournalService(JournalRepository journal, Ids ids, Clock clock) {
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is to be written down, and why. */
    public record Movement(
            EntryKind kind, UUID subjectId, List<Posting> postings, Signatures signatures, LocalDate valueOn) {}

    /** Moves money between accounts that are open. */
    public Uni<Void> post(Movement movement) {
        var entry = JournalEntry.of(
                ids.next(),
                movement.kind(),
                movement.subjectId(),
                movement.postings(),
                movement.signatures(),
                movement.valueOn());
        return journal.post(entry, clock.instant());
    }

    /** Opens the accounts that a movement needs, and moves. */
    public Uni<Void> openAndPost(Movement movement, Holder holder) {
        List<AccountKey> accounts =
                movement.postings().stream().map(Posting::account).toList();
        return journal.open(accounts, holder).chain(() -> post(movement));
    }

    /** Opens accounts before they are moved. */
    public Uni<Void> open(List<AccountKey> accounts, Holder holder) {
        return journal.open(accounts, holder);
    }

    /** Takes back the one entry of this kind that something has brought about. */
    public Uni<Void> reverse(UUID subjectId, EntryKind kind, Signatures signatures, LocalDate on) {
        return journal.require(subjectId, kind)
                .map(entry -> entry.reversal(ids.next(), signatures, on))
                .flatMap(reversal -> journal.post(reversal, clock.instant()));
    }

    /** How an allocation stands; for as long as its row is locked. */
    public Uni<AllocationBalances> balances(UUID allocationId) {
        return journal.balances(allocationId);
    }
}
