package org.mainspring.funding.allocation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.outbox.DomainFact;
import org.mainspring.chassis.outbox.Outbox;

/** Freezes allocations and lifts them, within the transaction in which that is judged. */
@ApplicationScoped
public class AllocationGateService {

    private final AllocationRepository allocations;
    private final Outbox outbox;
    private final Clock clock;

    AllocationGateService(AllocationRepository allocations, Outbox outbox, Clock clock) {
        this.allocations = allocations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Lets nobody else allocate to these enterprises, or judge them, before this transaction ends. */
    public Uni<Void> lockEnterprises(Collection<UUID> organizationIds) {
        return allocations.lockEnterprises(organizationIds);
    }

    /** All of these enterprises that can still be drawn on, or could be but for a freeze; nobody draws before this ends. */
    public Uni<List<OpenAllocation>> lockOpenOf(Collection<UUID> organizationIds) {
        return allocations
                .findOpenOf(organizationIds)
                .map(found -> found.stream().map(Allocation::open).toList());
    }

    /** Does as was judged. Whatever is so already stays, and nothing is told of it. */
    public Uni<Void> settle(List<GateVerdict> verdicts) {
        Map<UUID, GateVerdict> byAllocation =
                verdicts.stream().collect(Collectors.toMap(GateVerdict::allocationId, Function.identity()));
        return allocations
                .list("id in ?1", byAllocation.keySet())
                .map(found -> found.stream()
                        .map(one -> settle(one, Objects.requireNonNull(byAllocation.get(one.id()))))
                        .filter(Objects::nonNull)
                        .map(fact -> new Outbox.Telling(fact, () -> null))
                        .toList())
                .flatMap(outbox::tellAll);
    }

    private @Nullable DomainFact settle(Allocation allocation, GateVerdict verdict) {
        return verdict.reason() == null
                ? allocation.lift(clock.instant())
                : allocation.freeze(verdict.reason(), verdict.recognitionId(), clock.instant());
    }
}
