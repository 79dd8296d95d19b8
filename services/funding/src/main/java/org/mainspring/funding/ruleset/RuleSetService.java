package org.mainspring.funding.ruleset;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.chassis.outbox.Outbox;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.time.Ids;
import org.mainspring.funding.FundingConfig;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.clause.Clause;
import org.mainspring.funding.condition.Condition;
import org.mainspring.funding.condition.ReadCondition;
import org.mainspring.funding.factkind.FactKindService;

/** Adds rule sets and tells of it, and knows which rules are in force. */
@ApplicationScoped
public class RuleSetService {

    private final RuleSetRepository ruleSets;
    private final ProgrammeRuleRepository rules;
    private final FactKindService kinds;
    private final Outbox outbox;
    private final FundingConfig config;
    private final Ids ids;
    private final Clock clock;

    RuleSetService(
            RuleSetRepository ruleSets,
            ProgrammeRuleRepository rules,
            FactKindService kinds,
            Outbox outbox,
            FundingConfig config,
            Ids ids,
            Clock clock) {
        this.ruleSets = ruleSets;
        this.rules = rules;
        this.kinds = kinds;
        this.outbox = outbox;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    Uni<RuleSetResponse> add(UUID programmeId, AddRuleSetRequest request, Actor actor) {
        return requireAdministered(programmeId, actor, today())
                .chain(() -> ruleSets.lockProgramme(programmeId))
                .chain(() -> requireSound(request.condition(), "/condition"))
                .chain(() -> ruleSets.findLast(programmeId))
                .flatMap(last -> ruleSets.findLatest(programmeId)
                        .map(latest -> RuleSet.add(
                                ids.next(),
                                programmeId,
                                request,
                                last,
                                latest,
                                actor.name(),
                                today(),
                                clock.instant())))
                .flatMap(this::keep);
    }

    @WithTransaction
    Uni<RuleSetResponse> withdraw(UUID programmeId, int number, ExpectedVersion expected, Actor actor) {
        return requireAdministered(programmeId, actor, today())
                .chain(() -> ruleSets.lockProgramme(programmeId))
                .chain(() -> ruleSets.require(programmeId, number))
                .invoke(rules -> expected.require(rules.version()))
                .call(rules -> outbox.tell(rules.withdraw(actor.name(), today(), clock.instant())))
                .call(() -> ruleSets.flush())
                .map(RuleSet::response);
    }

    private Uni<RuleSetResponse> keep(RuleSet rules) {
        return ruleSets.persistAndFlush(rules)
                .chain(() -> outbox.tell(rules.added()))
                .map(told -> rules.response());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), config.timeZone());
    }

    /** A condition that means something, as a clause; else a refusal that says what does not. */
    public Uni<Clause> requireSound(Condition condition, String pointer) {
        ReadCondition read = ReadCondition.of(condition, pointer);
        return kinds.all().invoke(known -> known.requireFitting(read.uses())).replaceWith(read.clause());
    }

    /** A programme with its rules on a day, for an officer of it; to others it is forbidden, for all may know of programmes. */
    public Uni<ProgrammeRule> requireAdministered(UUID programmeId, Actor actor, LocalDate on) {
        return rules.require(programmeId, on).invoke(rule -> refuseStranger(actor, rule));
    }

    private static void refuseStranger(Actor actor, ProgrammeRule rule) {
        if (!actor.administers(rule.sponsorId())) {
            throw Refusal.forbidden("You are no officer of this programme's sponsor.");
        }
    }

    /** A programme with its rules on a day. */
    public Uni<ProgrammeRule> require(UUID programmeId, LocalDate on) {
        return rules.require(programmeId, on);
    }

    /** Programmes that are not over, with their rules on a day; so many at most. */
    public Uni<List<ProgrammeRule>> goingOn(LocalDate on, int most) {
        return rules.goingOn(on, most);
    }

    /** Whose rules, and of which day. */
    public record RulesAsked(UUID programmeId, LocalDate on) {}

    /** Programmes with their rules on days that differ. */
    public Uni<Map<RulesAsked, ProgrammeRule>> inForce(List<RulesAsked> asked) {
        return rules.inForce(asked);
    }
}
