package org.mainspring.funding.allocation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.allocation.AllocationService.Case;
import org.mainspring.funding.journal.AllocationBalances;
import org.mainspring.funding.journal.JournalService;
import org.mainspring.funding.journal.JournalService.Movement;
import org.mainspring.funding.ledger.EntryKind;
import org.mainspring.funding.ledger.Movements;
import org.mainspring.funding.ledger.Share;
import org.mainspring.funding.ledger.Signatures;

/** Finds out who gives the money of an allocation that was made before that was known. */
@ApplicationScoped
class AllocationProviderService {

    private final AllocationRepository allocations;
    private final AllocationService service;
    private final JournalService journal;
    private final Outbox outbox;
    private final Clock clock;

    AllocationProviderService(
            AllocationRepository allocations,
            AllocationService service,
            JournalService journal,
            Outbox outbox,
            Clock clock) {
        this.allocations = allocations;
        this.service = service;
        this.journal = journal;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithTransaction
    Uni<AllocationResponse> propose(UUID id, ExpectedVersion expected, NameProviderRequest request, Actor actor) {
        return require(id, expected, actor)
                .invoke(one -> one.programme().requireAdministeredBy(actor))
                .map(Case::allocation)
                .invoke(allocation -> allocation.proposeProvider(request.providerId(), actor.name(), clock.instant()))
                .flatMap(this::show);
    }

    @WithTransaction
    Uni<AllocationResponse> accept(UUID id, ExpectedVersion expected, Actor actor) {
        return require(id, expected, actor)
                .call(one -> journal.balances(id).flatMap(balances -> accept(one, balances, actor)))
                .flatMap(one -> show(one.allocation()));
    }

    private Uni<Void> accept(Case one, AllocationBalances balances, Actor actor) {
        if (balances.standing().allocated() == 0) {
            throw Refusal.conflict("NOTHING_ALLOCATED", "There is nothing that the provider would give.");
        }
        Allocation allocation = one.allocation();
        Share unnamed = allocation.share();
        Signatures signatures = allocation.acceptProvider(actor, clock.instant());
        ProviderNamed named = allocation.named();
        var movement = new Movement(
                EntryKind.PROVIDER_NAMED,
                allocation.id(),
                Movements.nameProvider(unnamed, named.providerId(), balances.standing()),
                signatures,
                LocalDate.ofInstant(clock.instant(), one.programme().timeZone()));
        return service.open(allocation).chain(() -> journal.post(movement)).chain(() -> outbox.tell(named));
    }

    @WithTransaction
    Uni<AllocationResponse> decline(UUID id, ExpectedVersion expected, Actor actor) {
        return require(id, expected, actor)
                .map(Case::allocation)
                .invoke(allocation -> allocation.declineProvider(actor, clock.instant()))
                .flatMap(this::show);
    }

    private Uni<Case> require(UUID id, ExpectedVersion expected, Actor actor) {
        return service.require(id, actor)
                .invoke(one -> expected.require(one.allocation().version()));
    }

    private Uni<AllocationResponse> show(Allocation allocation) {
        return allocations
                .flush()
                .chain(() -> journal.balances(allocation.id()))
                .map(allocation::shown);
    }
}
