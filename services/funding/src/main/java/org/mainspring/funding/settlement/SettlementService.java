package org.mainspring.funding.settlement;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.journal.Holder;
import org.mainspring.funding.journal.JournalService;
import org.mainspring.funding.journal.JournalService.Movement;
import org.mainspring.funding.ledger.EntryKind;
import org.mainspring.funding.netting.Statement;
import org.mainspring.funding.programme.ProgrammeService;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.redemption.RedemptionService;
import org.mainspring.funding.trail.Subject;
import org.mainspring.funding.trail.TrailService;

/** Settles redemptions: takes them, nets them between regions, and writes what is paid into the ledger. */
@ApplicationScoped
class SettlementService {

    private final SettlementRepository settlements;
    private final RedemptionService redemptions;
    private final ProgrammeService programmes;
    private final JournalService journal;
    private final TrailService trail;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    SettlementService(
            SettlementRepository settlements,
            RedemptionService redemptions,
            ProgrammeService programmes,
            JournalService journal,
            TrailService trail,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.settlements = settlements;
        this.redemptions = redemptions;
        this.programmes = programmes;
        this.journal = journal;
        this.trail = trail;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is at hand in one step. */
    private record Case(Settlement settlement, ProgrammeTerms programme) {}

    @WithTransaction
    Uni<SettlementResponse> propose(ProposeSettlementRequest request, Actor actor) {
        return programmes
                .requireForActing(request.programmeId(), "/programmeId")
                .invoke(programme -> programme.requireAdministeredBy(actor))
                .invoke(programme -> requirePast(request.until(), programme))
                .call(() -> settlements.refuseUndecided(request.programmeId()))
                .flatMap(programme -> propose(programme, request.until(), actor))
                .call(settlement -> record(settlement, "PROPOSED", actor))
                .map(Settlement::shown);
    }

    private void requirePast(LocalDate until, ProgrammeTerms programme) {
        if (until.isAfter(today(programme))) {
            throw Refusal.unprocessable("/until", "IN_THE_FUTURE", "That day has not come.");
        }
    }

    private Uni<Settlement> propose(ProgrammeTerms programme, LocalDate until, Actor actor) {
        UUID id = ids.next();
        return redemptions
                .take(id, programme.id(), until, Settlement.MOST)
                .map(Statement::of)
                .flatMap(statement -> settlements
                        .persist(Settlement.propose(id, programme, until, statement, actor.name(), clock.instant()))
                        .call(() -> settlements.keep(id, statement)));
    }

    @WithTransaction
    Uni<SettlementResponse> confirm(UUID id, ExpectedVersion expected, Actor actor) {
        return require(id, expected, actor)
                .call(one -> settlements.refuseSuspended(id, one.programme().id()))
                .call(one -> confirm(one, actor))
                .map(Case::settlement)
                .call(settlement -> record(settlement, "CONFIRMED", actor))
                .map(Settlement::shown);
    }

    private Uni<Void> confirm(Case one, Actor actor) {
        Settlement settlement = one.settlement();
        LocalDate on = today(one.programme());
        SettlementConfirmed confirmed = settlement.confirm(actor.name(), on, clock.instant());
        return settlements
                .lines(settlement.id())
                .map(lines -> new Movement(
                        EntryKind.SETTLEMENT,
                        settlement.id(),
                        Statement.postings(settlement.programmeId(), lines),
                        settlement.signatures(),
                        on))
                .flatMap(movement -> journal.openAndPost(
                        movement, Holder.programme(one.programme().currency())))
                .chain(() -> outbox.tell(confirmed));
    }

    @WithTransaction
    Uni<SettlementResponse> discard(UUID id, ExpectedVersion expected, Actor actor) {
        return require(id, expected, actor)
                .map(Case::settlement)
                .invoke(settlement -> settlement.discard(clock.instant()))
                .call(() -> redemptions.release(id))
                .call(settlement -> record(settlement, "DISCARDED", actor))
                .map(Settlement::shown);
    }

    /** One that the caller administers; to others there is none. */
    private Uni<Case> require(UUID id, ExpectedVersion expected, Actor actor) {
        return settlements
                .requireForActing(id)
                .flatMap(settlement -> programmes
                        .requireForActing(settlement.programmeId())
                        .map(programme -> new Case(settlement, programme)))
                .invoke(one -> requireVisible(one, actor))
                .invoke(one -> expected.require(one.settlement().version()));
    }

    private static void requireVisible(Case one, Actor actor) {
        if (!actor.administers(one.programme().sponsorId())) {
            throw Refusal.notFound("settlement", one.settlement().id());
        }
    }

    private Uni<Void> record(Settlement settlement, String what, Actor actor) {
        return trail.record(new Subject("SETTLEMENT", settlement.id()), what, actor, null);
    }

    private LocalDate today(ProgrammeTerms programme) {
        return LocalDate.ofInstant(clock.instant(), programme.timeZone());
    }
}
