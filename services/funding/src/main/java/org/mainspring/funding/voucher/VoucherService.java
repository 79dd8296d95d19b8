package org.mainspring.funding.voucher;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.journal.JournalService;
import org.mainspring.funding.journal.JournalService.Movement;
import org.mainspring.funding.ledger.EntryKind;
import org.mainspring.funding.ledger.Movements;
import org.mainspring.funding.ledger.Signatures;
import org.mainspring.funding.programme.ProgrammeService;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.trail.Subject;
import org.mainspring.funding.trail.TrailService;

/** Issues, assigns and expires vouchers within the transaction of their batch, lets them be redeemed, and cancels one. */
@ApplicationScoped
public class VoucherService {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final VoucherRepository vouchers;
    private final ProgrammeService programmes;
    private final JournalService journal;
    private final TrailService trail;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    VoucherService(
            VoucherRepository vouchers,
            ProgrammeService programmes,
            JournalService journal,
            TrailService trail,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.vouchers = vouchers;
        this.programmes = programmes;
        this.journal = journal;
        this.trail = trail;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is at hand in one step. */
    private record Case(Voucher voucher, ProgrammeTerms programme) {}

    /** Makes the vouchers of a batch, each with a code of its own. */
    public Uni<Void> issue(VoucherTerms terms, int count) {
        List<VoucherRepository.Numbered> numbered = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new VoucherRepository.Numbered(
                        ids.next(), number, VoucherCode.draw(RANDOM).symbols()))
                .toList();
        return vouchers.issue(terms, numbered, clock.instant());
    }

    /** Gives each of these enterprises the next free voucher of a batch, or none of them one. */
    public Uni<Void> assign(UUID batchId, List<UUID> organizationIds) {
        return vouchers.assign(batchId, organizationIds, clock.instant())
                .invoke(assigned -> requireAll(organizationIds.size(), assigned))
                .replaceWithVoid();
    }

    private static void requireAll(int wanted, int assigned) {
        if (assigned < wanted) {
            throw Refusal.conflict("TOO_FEW_LEFT", "Of the batch " + assigned + " vouchers are free, and no more.");
        }
    }

    /** What is left on the vouchers of a batch is nobody's any more. */
    public Uni<Lapse> expire(UUID batchId) {
        return vouchers.expire(batchId, clock.instant());
    }

    /** A voucher that somebody has, for redeeming it; nobody else acts on it meanwhile. */
    public Uni<VoucherFrame> requireForRedeeming(VoucherCode code) {
        return vouchers.findForActing(code)
                .map(found -> found == null || !found.isAssigned() ? null : found.frame())
                .onItem()
                .ifNull()
                .failWith(VoucherService::unknownCode);
    }

    /** Says no more to whoever guesses than that the guess was wrong. */
    public static Refusal unknownCode() {
        return Refusal.unprocessable(
                "/code", "CODE_UNKNOWN", "There is no voucher with this code that you could redeem.");
    }

    /**
     * Takes what a service costs off a voucher that was asked for before.
     *
     * @param wanted in the smallest coin; {@code null} for as much as can be
     * @param invoiced in the smallest coin
     */
    public Uni<RedeemedAmount> redeem(VoucherFrame voucher, @Nullable Long wanted, long invoiced, UUID by) {
        return vouchers.findById(voucher.id())
                .map(found -> found.redeem(wanted, invoiced, by, clock.instant()))
                .call(() -> vouchers.flush());
    }

    /** Gives a voucher back what a redemption took, within the transaction that reverses it. */
    public Uni<GivenBack> giveBack(UUID id, RedeemedAmount taken) {
        return vouchers.requireWithBatch(id)
                .map(voucher -> voucher.giveBack(taken, clock.instant()))
                .call(() -> vouchers.flush());
    }

    @WithTransaction
    Uni<VoucherResponse> cancel(UUID id, ExpectedVersion expected, String reason, Actor actor) {
        return require(id, actor)
                .invoke(one -> expected.require(one.voucher().version()))
                .call(one -> cancel(one, reason, actor))
                .call(() -> trail.record(new Subject("VOUCHER", id), "CANCELLED", actor, reason))
                .map(one -> one.voucher().shown());
    }

    private Uni<Void> cancel(Case one, String reason, Actor actor) {
        Voucher voucher = one.voucher();
        VouchersLapsed lapsed = voucher.cancel(reason, clock.instant());
        var movement = new Movement(
                EntryKind.VOUCHER_LAPSE,
                voucher.id(),
                Movements.lapseVouchers(voucher.pot(), voucher.region(), voucher.lapsed()),
                Signatures.of(actor.name()),
                LocalDate.ofInstant(clock.instant(), one.programme().timeZone()));
        return journal.post(movement).chain(() -> outbox.tell(lapsed));
    }

    /** One that the caller administers; to others there is none. */
    private Uni<Case> require(UUID id, Actor actor) {
        return vouchers.requireForActing(id)
                .flatMap(voucher -> programmes
                        .requireForActing(voucher.pot().programmeId())
                        .map(programme -> new Case(voucher, programme)))
                .invoke(one -> requireVisible(one, id, actor));
    }

    private static void requireVisible(Case one, UUID id, Actor actor) {
        if (!actor.administers(one.programme().sponsorId())) {
            throw Refusal.notFound("voucher", id);
        }
    }
}
