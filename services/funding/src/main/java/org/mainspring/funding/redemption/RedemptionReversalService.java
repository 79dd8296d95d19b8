package org.mainspring.funding.redemption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.journal.JournalService;
import org.mainspring.funding.journal.JournalService.Movement;
import org.mainspring.funding.ledger.EntryKind;
import org.mainspring.funding.ledger.Movements;
import org.mainspring.funding.ledger.Pot;
import org.mainspring.funding.ledger.Signatures;
import org.mainspring.funding.programme.ProgrammeService;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.trail.Subject;
import org.mainspring.funding.trail.TrailService;
import org.mainspring.funding.voucher.GivenBack;
import org.mainspring.funding.voucher.VoucherService;

/** Takes back redemptions that no settlement has, within the transaction of their correction; the voucher is locked first. */
@ApplicationScoped
public class RedemptionReversalService {

    private final RedemptionRepository redemptions;
    private final VoucherService vouchers;
    private final ProgrammeService programmes;
    private final JournalService journal;
    private final TrailService trail;
    private final Outbox outbox;
    private final Clock clock;

    RedemptionReversalService(
            RedemptionRepository redemptions,
            VoucherService vouchers,
            ProgrammeService programmes,
            JournalService journal,
            TrailService trail,
            Outbox outbox,
            Clock clock) {
        this.redemptions = redemptions;
        this.vouchers = vouchers;
        this.programmes = programmes;
        this.journal = journal;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is at hand in one step. */
    private record Case(Redemption redemption, ProgrammeTerms programme) {}

    /** Refuses what is none of the caller's, was taken back before, or is a part of a settlement. */
    public Uni<Pot> requireReversible(UUID id, Actor actor) {
        return require(id)
                .invoke(one -> requireVisible(one, actor))
                .map(Case::redemption)
                .invoke(Redemption::requireCounted)
                .call(() -> redemptions.refuseSettled(id))
                .map(Redemption::pot);
    }

    /** The voucher gets back what it gave; what of that nobody can redeem any more goes on to the programme. */
    public Uni<Void> reverse(UUID id, Signatures signatures, Actor actor) {
        return require(id)
                .invoke(one -> one.programme().requireAdministeredBy(actor))
                .flatMap(one -> vouchers.giveBack(
                                one.redemption().voucherId(), one.redemption().taken())
                        .flatMap(back -> reverse(one, back, signatures))
                        .chain(() -> record(one.redemption(), actor)));
    }

    private Uni<Void> reverse(Case one, GivenBack back, Signatures signatures) {
        Redemption redemption = one.redemption();
        redemption.reverse(clock.instant());
        LocalDate today = LocalDate.ofInstant(clock.instant(), one.programme().timeZone());
        return redemptions
                .withdraw(redemption.id())
                .chain(() -> journal.reverse(redemption.id(), EntryKind.VOUCHER_REDEMPTION, signatures, today))
                .chain(() -> outbox.tell(redemption.reversed(back.batchId())))
                .chain(() -> lapse(redemption, back, signatures, today));
    }

    private Uni<Void> lapse(Redemption redemption, GivenBack back, Signatures signatures, LocalDate today) {
        var fact = back.fact();
        if (fact == null) {
            return Uni.createFrom().voidItem();
        }
        var movement = new Movement(
                EntryKind.VOUCHER_LAPSE,
                redemption.id(),
                Movements.lapseVouchers(redemption.pot(), redemption.issuedIn(), back.lapsed()),
                signatures,
                today);
        return journal.post(movement).chain(() -> outbox.tell(fact));
    }

    private Uni<Void> record(Redemption redemption, Actor actor) {
        return trail.record(new Subject("VOUCHER", redemption.voucherId()), "REDEMPTION_REVERSED", actor, null);
    }

    private Uni<Case> require(UUID id) {
        return redemptions
                .findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("redemption", id))
                .flatMap(redemption -> programmes
                        .requireForActing(redemption.pot().programmeId())
                        .map(programme -> new Case(redemption, programme)));
    }

    private static void requireVisible(Case one, Actor actor) {
        if (!actor.administers(one.programme().sponsorId())) {
            throw Refusal.notFound("redemption", one.redemption().id());
        }
    }
}
