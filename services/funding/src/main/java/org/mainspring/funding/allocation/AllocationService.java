package org.mainspring.funding.allocation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.journal.AllocationBalances;
import org.mainspring.funding.journal.Holder;
import org.mainspring.funding.journal.JournalService;
import org.mainspring.funding.journal.JournalService.Movement;
import org.mainspring.funding.ledger.EntryKind;
import org.mainspring.funding.ledger.MinorUnits;
import org.mainspring.funding.ledger.Movements;
import org.mainspring.funding.ledger.Share;
import org.mainspring.funding.ledger.Signatures;
import org.mainspring.funding.programme.ProgrammeService;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.programme.UnnamedProvider;
import org.mainspring.funding.recognition.RecognitionService;
import org.mainspring.funding.trail.TrailService;

/** Sets money aside for enterprises, and gives back what is left of it; within the transactions of others. */
@ApplicationScoped
public class AllocationService {

    private final AllocationRepository allocations;
    private final ProgrammeService programmes;
    private final RecognitionService recognitions;
    private final JournalService journal;
    private final TrailService trail;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    AllocationService(
            AllocationRepository allocations,
            ProgrammeService programmes,
            RecognitionService recognitions,
            JournalService journal,
            TrailService trail,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.allocations = allocations;
        this.programmes = programmes;
        this.recognitions = recognitions;
        this.journal = journal;
        this.trail = trail;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Sets aside what was approved.
     *
     * @return the id of the allocation; a refusal with NOT_COVERED where the provider has not committed so much
     */
    public Uni<UUID> allocate(ApprovedAmount approved) {
        return programmes
                .requireForActing(approved.programmeId())
                .invoke(programme -> requireProvider(programme, approved.providerId()))
                .call(() -> allocations.lockEnterprises(List.of(approved.organizationId())))
                .call(() -> recognitions.requireStanding(List.of(approved.organizationId())))
                .flatMap(programme -> allocate(approved, programme));
    }

    private static void requireProvider(ProgrammeTerms programme, @Nullable UUID providerId) {
        programme.requireActive();
        if (providerId == null && programme.unnamedProvider() == UnnamedProvider.REFUSED) {
            throw Refusal.conflict(
                    "PROVIDER_UNNAMED", "By this programme's rule nothing is set aside before its provider is named.");
        }
    }

    private Uni<UUID> allocate(ApprovedAmount approved, ProgrammeTerms programme) {
        long amount = MinorUnits.of("/amount", approved.amount(), programme.currency());
        return allocations
                .district(approved.organizationId())
                .map(district -> Allocation.make(ids.next(), approved, district, clock.instant()))
                .flatMap(allocation -> allocations.persist(allocation))
                .call(allocation -> setAside(allocation, amount, today(programme)))
                .call(allocation -> outbox.tell(AllocationMade.of(allocation.id(), approved)))
                .map(Allocation::id);
    }

    private Uni<Void> setAside(Allocation allocation, long amount, LocalDate on) {
        var movement = new Movement(
                EntryKind.ALLOCATION,
                allocation.id(),
                Movements.allocate(allocation.share(), amount),
                allocation.signatures(),
                on);
        return open(allocation).chain(() -> journal.post(movement));
    }

    /** Opens the accounts that it and its provider need. */
    Uni<Void> open(Allocation allocation) {
        Share share = allocation.share();
        var enterprise = new Holder(allocation.currency(), allocation.organizationId(), allocation.region());
        return journal.open(share.pot().accounts(), Holder.programme(allocation.currency()))
                .chain(() -> journal.open(share.accounts(), enterprise));
    }

    /**
     * What is to be drawn on or paid back; nobody else acts on it before this transaction ends.
     *
     * @param otherwise what is thrown where there is none, or none that the caller has to do with
     */
    public Uni<AllocationFrame> requireForActing(UUID id, Actor actor, Supplier<Refusal> otherwise) {
        return require(id, actor, otherwise).map(one -> one.allocation().frame(one.programme()));
    }

    /** An allocation with its programme, both as they stay until this transaction ends. */
    record Case(Allocation allocation, ProgrammeTerms programme) {}

    Uni<Case> require(UUID id, Actor actor) {
        return require(id, actor, () -> Refusal.notFound("allocation", id));
    }

    private Uni<Case> require(UUID id, Actor actor, Supplier<Refusal> otherwise) {
        return allocations
                .findForActing(id)
                .onItem()
                .ifNull()
                .failWith(otherwise)
                .flatMap(allocation -> programmes
                        .requireForActing(allocation.programmeId())
                        .map(programme -> new Case(allocation, programme)))
                .invoke(one -> requireVisible(one, actor, otherwise));
    }

    private static void requireVisible(Case one, Actor actor, Supplier<Refusal> otherwise) {
        Allocation allocation = one.allocation();
        boolean visible = actor.administers(one.programme().sponsorId())
                || actor.worksFor(allocation.providerId())
                || actor.worksFor(allocation.proposedProviderId())
                || actor.speaksFor(allocation.organizationId());
        if (!visible) {
            throw otherwise.get();
        }
    }

    /** Gives back all that is not asked for, so that nothing more is drawn. */
    public Uni<Void> close(UUID id, Signatures signatures, Actor actor, String why) {
        return require(id, actor)
                .call(one -> journal.balances(id).flatMap(balances -> close(one, balances, signatures)))
                .flatMap(one -> trail.record(
                        one.allocation().frame(one.programme()).subject(), "ALLOCATION_RELEASED", actor, why));
    }

    private Uni<Void> close(Case one, AllocationBalances balances, Signatures signatures) {
        if (balances.standing().requested() > 0) {
            throw Refusal.conflict("DRAWDOWN_IN_FLIGHT", "A drawdown is under way: it is paid or cancelled first.");
        }
        AllocationClosed closed = one.allocation().close(clock.instant());
        long rest = balances.standing().undrawn();
        Uni<Void> released = rest == 0 ? Uni.createFrom().voidItem() : release(one, rest, signatures);
        return released.chain(() -> outbox.tell(closed));
    }

    private Uni<Void> release(Case one, long rest, Signatures signatures) {
        Allocation allocation = one.allocation();
        return journal.post(new Movement(
                EntryKind.RELEASE,
                allocation.id(),
                Movements.release(allocation.share(), rest),
                signatures,
                today(one.programme())));
    }

    private LocalDate today(ProgrammeTerms programme) {
        return LocalDate.ofInstant(clock.instant(), programme.timeZone());
    }
}
