package org.mainspring.funding.drawdown;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.allocation.AllocationFrame;
import org.mainspring.funding.allocation.AllocationService;
import org.mainspring.funding.allocation.AllocationStatus;
import org.mainspring.funding.journal.JournalService;
import org.mainspring.funding.journal.JournalService.Movement;
import org.mainspring.funding.ledger.EntryKind;
import org.mainspring.funding.ledger.Movements;
import org.mainspring.funding.ledger.Signatures;
import org.mainspring.funding.trail.ReasonRequest;
import org.mainspring.funding.trail.TrailService;

/** Lets enterprises draw on their allocations; the allocation is locked while something is done to one of its drawdowns. */
@ApplicationScoped
public class DrawdownService {

    private final DrawdownRepository drawdowns;
    private final AllocationService allocations;
    private final JournalService journal;
    private final TrailService trail;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    DrawdownService(
            DrawdownRepository drawdowns,
            AllocationService allocations,
            JournalService journal,
            TrailService trail,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.drawdowns = drawdowns;
        this.allocations = allocations;
        this.journal = journal;
        this.trail = trail;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is at hand in one step: a drawdown, and the allocation that nobody else acts on meanwhile. */
    private record Case(Drawdown drawdown, AllocationFrame allocation) {

        DrawdownResponse shown() {
            return drawdown.shown(allocation);
        }
    }

    @WithTransaction
    Uni<DrawdownResponse> request(RequestDrawdownRequest request, Actor actor) {
        UUID allocationId = request.allocationId();
        return allocations
                .requireForActing(
                        allocationId,
                        actor,
                        () -> Refusal.unprocessable(
                                "/allocationId",
                                "ALLOCATION_NOT_FOUND",
                                "There is no allocation " + allocationId + "."))
                .map(allocation -> request(request, allocation, actor))
                .call(one -> drawdowns.persist(one.drawdown()))
                .call(one -> reserve(one, actor))
                .call(one -> record(one, "DRAWDOWN_REQUESTED", actor, request.purpose()))
                .map(Case::shown);
    }

    private Case request(RequestDrawdownRequest request, AllocationFrame allocation, Actor actor) {
        requireConcerned(allocation, actor);
        allocation.requireDrawable();
        var drawdown = Drawdown.request(ids.next(), request, allocation, actor.name(), clock.instant());
        return new Case(drawdown, allocation);
    }

    /** Officers of the programme look on: its enterprise asks, or its provider for it. */
    private static void requireConcerned(AllocationFrame allocation, Actor actor) {
        if (!actor.speaksFor(allocation.organizationId())
                && !actor.worksFor(allocation.share().pot().providerId())) {
            throw Refusal.forbidden("Its enterprise draws on it, or its provider on behalf of that one.");
        }
    }

    private Uni<Void> reserve(Case one, Actor actor) {
        return journal.balances(one.allocation().id())
                .invoke(balances ->
                        balances.standing().requireUndrawn(one.drawdown().amount()))
                .chain(() -> post(one, EntryKind.REQUEST, Signatures.of(actor.name()), today(one)));
    }

    @WithTransaction
    Uni<DrawdownResponse> approve(UUID id, ExpectedVersion expected, Actor actor) {
        return requireOfProvider(id, expected, actor)
                .invoke(one -> one.allocation().requireDrawable())
                .invoke(one -> one.drawdown().approve(actor.name(), clock.instant()))
                .call(one -> record(one, "DRAWDOWN_APPROVED", actor, null))
                .map(Case::shown);
    }

    @WithTransaction
    Uni<DrawdownResponse> payOut(UUID id, ExpectedVersion expected, PayOutRequest request, Actor actor) {
        return requireOfProvider(id, expected, actor)
                .invoke(one -> one.allocation().requireDrawable())
                .call(one -> payOut(one, request, actor))
                .call(one -> record(one, "DRAWDOWN_PAID", actor, request.reference()))
                .map(Case::shown);
    }

    private Uni<Void> payOut(Case one, PayOutRequest request, Actor actor) {
        Signatures signatures = one.drawdown().payOut(request, actor.name(), today(one), clock.instant());
        return post(one, EntryKind.PAY_OUT, signatures, request.paidOn())
                .chain(() -> outbox.tell(one.drawdown().paid(one.allocation())));
    }

    @WithTransaction
    Uni<DrawdownResponse> reject(UUID id, ExpectedVersion expected, ReasonRequest request, Actor actor) {
        return requireOfProvider(id, expected, actor)
                .invoke(one -> one.drawdown().reject(request.reason(), clock.instant()))
                .call(one -> giveBack(one, actor))
                .call(one -> record(one, "DRAWDOWN_REJECTED", actor, request.reason()))
                .map(Case::shown);
    }

    @WithTransaction
    Uni<DrawdownResponse> cancel(UUID id, ExpectedVersion expected, ReasonRequest request, Actor actor) {
        return require(id, actor)
                .invoke(one -> requireConcerned(one.allocation(), actor))
                .invoke(one -> expected.require(one.drawdown().version()))
                .invoke(one -> one.drawdown().cancel(request.reason(), clock.instant()))
                .call(one -> giveBack(one, actor))
                .call(one -> record(one, "DRAWDOWN_CANCELLED", actor, request.reason()))
                .map(Case::shown);
    }

    private Uni<Void> giveBack(Case one, Actor actor) {
        return post(one, EntryKind.CANCELLATION, Signatures.of(actor.name()), today(one));
    }

    /** Refuses what is none of the caller's, or was not paid. */
    public Uni<AllocationFrame> requireReversible(UUID id, Actor actor) {
        return require(id, actor).invoke(one -> one.drawdown().requirePaid()).map(Case::allocation);
    }

    /** Takes back a pay-out: the money is undrawn again, and back in the programme where the allocation is closed. */
    public Uni<Void> reverse(UUID id, Signatures signatures, Actor actor, String why) {
        return require(id, actor)
                .call(one -> outbox.tell(one.drawdown().reverse(clock.instant())))
                .call(one -> takeBack(one, signatures))
                .flatMap(one -> record(one, "DRAWDOWN_REVERSED", actor, why));
    }

    private Uni<Void> takeBack(Case one, Signatures signatures) {
        UUID id = one.drawdown().id();
        return journal.reverse(id, EntryKind.PAY_OUT, signatures, today(one))
                .chain(() -> journal.reverse(id, EntryKind.REQUEST, signatures, today(one)))
                .chain(() -> one.allocation().status() == AllocationStatus.CLOSED
                        ? post(one, EntryKind.RELEASE, signatures, today(one))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Case> requireOfProvider(UUID id, ExpectedVersion expected, Actor actor) {
        return require(id, actor)
                .invoke(one -> one.allocation().requireProvider(actor))
                .invoke(one -> expected.require(one.drawdown().version()));
    }

    /** The allocation is locked first, so that the drawdown is read as it stays. */
    private Uni<Case> require(UUID id, Actor actor) {
        return drawdowns
                .requireAllocation(id)
                .flatMap(allocationId ->
                        allocations.requireForActing(allocationId, actor, () -> Refusal.notFound("drawdown", id)))
                .flatMap(allocation -> drawdowns.findById(id).map(found -> new Case(found, allocation)));
    }

    private Uni<Void> post(Case one, EntryKind kind, Signatures signatures, LocalDate valueOn) {
        var share = one.allocation().share();
        long amount = one.drawdown().amount();
        var postings =
                switch (kind) {
                    case REQUEST -> Movements.request(share, amount);
                    case PAY_OUT -> Movements.payOut(share, amount);
                    case RELEASE -> Movements.release(share, amount);
                    default -> Movements.cancel(share, amount);
                };
        return journal.post(new Movement(kind, one.drawdown().id(), postings, signatures, valueOn));
    }

    private Uni<Void> record(Case one, String what, Actor actor, @Nullable String note) {
        return trail.record(one.allocation().subject(), what, actor, note);
    }

    private LocalDate today(Case one) {
        return one.allocation().today(clock);
    }
}
