package org.mainspring.funding.repayment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.allocation.AllocationFrame;
import org.mainspring.funding.allocation.AllocationService;
import org.mainspring.funding.journal.JournalService;
import org.mainspring.funding.journal.JournalService.Movement;
import org.mainspring.funding.ledger.EntryKind;
import org.mainspring.funding.ledger.Movements;
import org.mainspring.funding.ledger.Signatures;
import org.mainspring.funding.trail.ReasonRequest;
import org.mainspring.funding.trail.TrailService;

/** Takes what was paid back; the allocation is locked while something is done to one of its repayments. */
@ApplicationScoped
public class RepaymentService {

    private final RepaymentRepository repayments;
    private final AllocationService allocations;
    private final JournalService journal;
    private final TrailService trail;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    RepaymentService(
            RepaymentRepository repayments,
            AllocationService allocations,
            JournalService journal,
            TrailService trail,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.repayments = repayments;
        this.allocations = allocations;
        this.journal = journal;
        this.trail = trail;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is at hand in one step: a repayment, and the allocation that nobody else acts on meanwhile. */
    private record Case(Repayment repayment, AllocationFrame allocation) {

        RepaymentResponse shown() {
            return repayment.shown(allocation);
        }
    }

    @WithTransaction
    Uni<RepaymentResponse> report(ReportRepaymentRequest request, Actor actor) {
        UUID allocationId = request.allocationId();
        return allocations
                .requireForActing(
                        allocationId,
                        actor,
                        () -> Refusal.unprocessable(
                                "/allocationId",
                                "ALLOCATION_NOT_FOUND",
                                "There is no allocation " + allocationId + "."))
                .map(allocation -> report(request, allocation, actor))
                .call(one -> repayments.persist(one.repayment()))
                .call(this::requireNotReported)
                .call(one -> record(one, "REPAYMENT_REPORTED", actor, request.reference()))
                .map(Case::shown);
    }

    private Case report(ReportRepaymentRequest request, AllocationFrame allocation, Actor actor) {
        allocation.requireProvider(actor);
        var repayment = Repayment.report(
                ids.next(), request, allocation, actor.name(), allocation.today(clock), clock.instant());
        return new Case(repayment, allocation);
    }

    /** What others have reported and nobody has confirmed counts too: all of it could come true. */
    private Uni<Void> requireNotReported(Case one) {
        UUID allocationId = one.allocation().id();
        return repayments
                .paidSoFar(allocationId)
                .invoke(paid -> one.repayment().requireAfter(paid.firstPaidOn()))
                .chain(paid -> journal.balances(allocationId)
                        .invoke(balances -> balances.standing().requireOutstanding(paid.reported())))
                .replaceWithVoid();
    }

    private Uni<Void> requireOwed(Case one) {
        return journal.balances(one.allocation().id())
                .invoke(balances ->
                        balances.standing().requireOutstanding(one.repayment().amount()))
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<RepaymentResponse> confirm(UUID id, ExpectedVersion expected, Actor actor) {
        return requireOfProvider(id, expected, actor)
                .call(this::requireOwed)
                .call(one -> confirm(one, actor))
                .call(one -> record(one, "REPAYMENT_CONFIRMED", actor, null))
                .map(Case::shown);
    }

    private Uni<Void> confirm(Case one, Actor actor) {
        Repayment repayment = one.repayment();
        Signatures signatures = repayment.confirm(actor.name(), clock.instant());
        var movement = new Movement(
                EntryKind.REPAYMENT,
                repayment.id(),
                Movements.repay(one.allocation().share(), repayment.amount()),
                signatures,
                repayment.repaidOn());
        return journal.post(movement).chain(() -> outbox.tell(repayment.confirmed(one.allocation())));
    }

    @WithTransaction
    Uni<RepaymentResponse> refuse(UUID id, ExpectedVersion expected, ReasonRequest request, Actor actor) {
        return requireOfProvider(id, expected, actor)
                .invoke(one -> one.repayment().refuse(request.reason(), clock.instant()))
                .call(one -> record(one, "REPAYMENT_REFUSED", actor, request.reason()))
                .map(Case::shown);
    }

    /** Refuses what is none of the caller's, or never counted. */
    public Uni<AllocationFrame> requireReversible(UUID id, Actor actor) {
        return require(id, actor)
                .invoke(one -> one.repayment().requireConfirmed())
                .map(Case::allocation);
    }

    /** Takes back a repayment: the money is outstanding again. */
    public Uni<Void> reverse(UUID id, Signatures signatures, Actor actor, String why) {
        return require(id, actor)
                .call(one -> outbox.tell(one.repayment().reverse(clock.instant())))
                .call(one -> journal.reverse(
                        id, EntryKind.REPAYMENT, signatures, one.allocation().today(clock)))
                .flatMap(one -> record(one, "REPAYMENT_REVERSED", actor, why));
    }

    private Uni<Case> requireOfProvider(UUID id, ExpectedVersion expected, Actor actor) {
        return require(id, actor)
                .invoke(one -> one.allocation().requireProvider(actor))
                .invoke(one -> expected.require(one.repayment().version()));
    }

    /** The allocation is locked first, so that the repayment is read as it stays. */
    private Uni<Case> require(UUID id, Actor actor) {
        return repayments
                .requireAllocation(id)
                .flatMap(allocationId ->
                        allocations.requireForActing(allocationId, actor, () -> Refusal.notFound("repayment", id)))
                .flatMap(allocation -> repayments.findById(id).map(found -> new Case(found, allocation)));
    }

    private Uni<Void> record(Case one, String what, Actor actor, @Nullable String note) {
        return trail.record(one.allocation().subject(), what, actor, note);
    }
}
