package org.mainspring.funding.gate;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.FundingConfig;
import org.mainspring.funding.allocation.AllocationGateService;
import org.mainspring.funding.allocation.GateVerdict;
import org.mainspring.funding.allocation.OpenAllocation;
import org.mainspring.funding.clause.Clause;
import org.mainspring.funding.recognition.HeldRecognition;
import org.mainspring.funding.recognition.KnownOrganization;
import org.mainspring.funding.recognition.RecognitionService;
import org.mainspring.funding.ruleset.ProgrammeRule;
import org.mainspring.funding.ruleset.RuleSetService;
import org.mainspring.funding.ruleset.RuleSetService.RulesAsked;

/** Freezes what an enterprise may draw when it loses what that was granted for, and lifts it again. */
@ApplicationScoped
public class GateService {

    private static final int SWEPT_AT_ONCE = 500;

    private final RecognitionService recognitions;
    private final AllocationGateService allocations;
    private final RuleSetService rules;
    private final GateRepository sweeps;
    private final FundingConfig config;
    private final Clock clock;

    GateService(
            RecognitionService recognitions,
            AllocationGateService allocations,
            RuleSetService rules,
            GateRepository sweeps,
            FundingConfig config,
            Clock clock) {
        this.recognitions = recognitions;
        this.allocations = allocations;
        this.rules = rules;
        this.sweeps = sweeps;
        this.config = config;
        this.clock = clock;
    }

    /** Takes what the registry tells, and acts on it, in the transaction of the message. */
    Uni<Void> hear(List<HeldRecognition> told) {
        Set<UUID> holders = told.stream().map(HeldRecognition::organizationId).collect(Collectors.toSet());
        return allocations
                .lockEnterprises(holders)
                .chain(() -> recognitions.keep(told))
                .chain(() -> judge(holders));
    }

    /** Takes how organizations stand; what has ended draws no more. */
    Uni<Void> hearOrganizations(List<KnownOrganization> told) {
        Set<UUID> ended = told.stream()
                .filter(KnownOrganization::isEnded)
                .map(KnownOrganization::organizationId)
                .collect(Collectors.toSet());
        return allocations
                .lockEnterprises(ended)
                .chain(() -> recognitions.keepOrganizations(told))
                .chain(() -> judge(ended));
    }

    /** Judges all allocations of these enterprises as things stand in this transaction. */
    public Uni<Void> judge(Collection<UUID> organizationIds) {
        if (organizationIds.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return allocations
                .lockOpenOf(organizationIds)
                .flatMap(open -> open.isEmpty() ? Uni.createFrom().voidItem() : judge(open));
    }

    private Uni<Void> judge(List<OpenAllocation> open) {
        List<RulesAsked> asked = open.stream()
                .map(one -> new RulesAsked(one.programmeId(), day(one)))
                .distinct()
                .toList();
        Set<UUID> holders = open.stream().map(OpenAllocation::organizationId).collect(Collectors.toSet());
        return rules.inForce(asked)
                .flatMap(found -> holdings(holders).map(held -> judge(open, found, held)))
                .flatMap(allocations::settle);
    }

    private Uni<Holdings> holdings(Set<UUID> holders) {
        return recognitions
                .findOf(holders)
                .flatMap(held -> recognitions.endedAmong(holders).map(ended -> Holdings.of(held, ended)));
    }

    private List<GateVerdict> judge(List<OpenAllocation> open, Map<RulesAsked, ProgrammeRule> rules, Holdings held) {
        return open.stream()
                .map(one -> Gate.judge(one, clause(one, rules), held, today()))
                .toList();
    }

    private @Nullable Clause clause(OpenAllocation one, Map<RulesAsked, ProgrammeRule> rules) {
        ProgrammeRule rule = rules.get(new RulesAsked(one.programmeId(), day(one)));
        return rule == null ? null : rule.clause();
    }

    /** The rules of the day on which it was made count for it: others came later, for others. */
    private LocalDate day(OpenAllocation allocation) {
        return LocalDate.ofInstant(allocation.madeAt(), config.timeZone());
    }

    /**
     * Judges those whose recognition ended by date since the last look: of that no message comes on the day. What came due while
     * nobody was there is caught up with.
     */
    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> sweep() {
        LocalDate today = today();
        return sweeps.lock(today)
                .flatMap(due -> due ? sweep(today) : Uni.createFrom().voidItem());
    }

    private Uni<Void> sweep(LocalDate today) {
        return sweeps.due(today, SWEPT_AT_ONCE).flatMap(due -> allocations
                .lockEnterprises(due)
                .chain(() -> judge(due))
                .chain(() -> due.size() < SWEPT_AT_ONCE ? sweeps.done(today) : sweeps.upTo(due.get(due.size() - 1))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), config.timeZone());
    }
}
