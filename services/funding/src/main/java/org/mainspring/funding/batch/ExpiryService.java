package org.mainspring.funding.batch;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.funding.journal.JournalService;
import org.mainspring.funding.journal.JournalService.Movement;
import org.mainspring.funding.ledger.EntryKind;
import org.mainspring.funding.ledger.Movements;
import org.mainspring.funding.ledger.Signatures;
import org.mainspring.funding.voucher.Lapse;
import org.mainspring.funding.voucher.VoucherService;
import org.mainspring.funding.voucher.VouchersLapsed;

/**
 * Gives back what is left on vouchers whose last day is over, a batch in each transaction. Nothing waits for it: redeeming looks
 * at the day itself.
 */
@ApplicationScoped
class ExpiryService {

    /** Who makes an entry that only time has brought about. */
    private static final Signatures TIME = Signatures.of("expiry");

    private final VoucherBatchRepository batches;
    private final VoucherService vouchers;
    private final JournalService journal;
    private final Outbox outbox;
    private final Clock clock;

    ExpiryService(
            VoucherBatchRepository batches,
            VoucherService vouchers,
            JournalService journal,
            Outbox outbox,
            Clock clock) {
        this.batches = batches;
        this.vouchers = vouchers;
        this.journal = journal;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What came due while nobody was there is caught up with; each batch expires once, however many replicas look, for its row is
     * locked and passed over by the others.
     */
    @Scheduled(every = "30s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> expire() {
        return Multi.createBy()
                .repeating()
                .uni(() -> Panache.withTransaction(this::step))
                .whilst(expired -> expired)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Boolean> step() {
        Instant now = clock.instant();
        return batches.findDue(now).flatMap(due -> expire(due, now));
    }

    private Uni<Boolean> expire(@Nullable VoucherBatch due, Instant now) {
        return due == null
                ? Uni.createFrom().item(false)
                : vouchers.expire(due.id())
                        .flatMap(lapse -> giveBack(due, lapse, due.expire(lapse, now)))
                        .replaceWith(true);
    }

    private Uni<Void> giveBack(VoucherBatch batch, Lapse lapse, VouchersLapsed fact) {
        // All were used up, or cancelled.
        if (lapse.vouchers() == 0) {
            return Uni.createFrom().voidItem();
        }
        var terms = batch.terms();
        var movement = new Movement(
                EntryKind.VOUCHER_LAPSE,
                batch.id(),
                Movements.lapseVouchers(terms.pot(), terms.region(), lapse.amount()),
                TIME,
                terms.validity().firstDayAfter());
        return journal.post(movement).chain(() -> outbox.tell(fact));
    }
}
