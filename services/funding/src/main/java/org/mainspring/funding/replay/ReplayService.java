package org.mainspring.funding.replay;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.mainspring.funding.FundingConfig;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.condition.Condition;
import org.mainspring.funding.profile.ProfileService;
import org.mainspring.funding.profile.ProfileService.Population;
import org.mainspring.funding.ruleset.ProgrammeRule;
import org.mainspring.funding.ruleset.RuleSetService;

/** Tries a condition on everybody. Changes nothing. */
@ApplicationScoped
class ReplayService {

    private final RuleSetService rules;
    private final ProfileService profiles;
    private final FundingConfig config;
    private final Clock clock;
    private final Vertx vertx;

    ReplayService(RuleSetService rules, ProfileService profiles, FundingConfig config, Clock clock, Vertx vertx) {
        this.rules = rules;
        this.profiles = profiles;
        this.config = config;
        this.clock = clock;
        this.vertx = vertx;
    }

    Uni<DryRunResponse> dryRun(UUID programmeId, DryRunRequest request, Actor actor) {
        LocalDate on = Objects.requireNonNullElseGet(
                request.on(), () -> LocalDate.ofInstant(clock.instant(), config.timeZone()));
        return rules.requireAdministered(programmeId, actor, on)
                .flatMap(programme -> dryRun(programme, request.condition(), on));
    }

    private Uni<DryRunResponse> dryRun(ProgrammeRule programme, Condition condition, LocalDate on) {
        return rules.requireSound(condition, "/condition")
                .map(clause -> new Replay(programme.clause(), clause, on, new Tally()))
                .call(replay -> profiles.active(on).flatMap(population -> judge(population, replay)))
                .map(replay -> response(programme, replay));
    }

    /** What was read is judged aside, and only then more is read: the event loop stays free, and memory small. */
    private Uni<Void> judge(Population population, Replay replay) {
        return population
                .rows()
                .parts()
                .onItem()
                .transformToUniAndConcatenate(
                        rows -> vertx.executeBlocking(() -> replay.judge(population.profiles(rows)), false))
                .onItem()
                .ignoreAsUni();
    }

    private static DryRunResponse response(ProgrammeRule programme, Replay replay) {
        Tally tally = replay.tally();
        return new DryRunResponse(
                programme.programmeId(),
                replay.on(),
                programme.ruleSet() == null ? null : programme.ruleSet().number(),
                tally.judged(),
                tally.before(),
                tally.after(),
                tally.moves(),
                tally.gains(),
                tally.losses(),
                tally.districts());
    }
}
