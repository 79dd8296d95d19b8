package org.mainspring.funding.prospect;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mainspring.chassis.value.Language;
import org.mainspring.funding.FundingConfig;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.eligibility.Basis;
import org.mainspring.funding.knowledge.Knowledge;
import org.mainspring.funding.profile.ProfileService;
import org.mainspring.funding.ruleset.ProgrammeRule;
import org.mainspring.funding.ruleset.RuleSetService;

/** Looks at every programme that is not over from the side of one organization. */
@ApplicationScoped
class ProspectService {

    private static final int MOST = 1_000;
    private static final int SHOWN = 50;

    private final RuleSetService rules;
    private final ProfileService profiles;
    private final FundingConfig config;
    private final Clock clock;
    private final Vertx vertx;

    ProspectService(RuleSetService rules, ProfileService profiles, FundingConfig config, Clock clock, Vertx vertx) {
        this.rules = rules;
        this.profiles = profiles;
        this.config = config;
        this.clock = clock;
        this.vertx = vertx;
    }

    /** A thousand rules are work for a processor, so they leave the event loop. */
    Uni<ProspectsResponse> find(ProspectQuery query, Actor actor, Language language) {
        LocalDate on =
                Objects.requireNonNullElseGet(query.on, () -> LocalDate.ofInstant(clock.instant(), config.timeZone()));
        return Uni.combine()
                .all()
                .unis(rules.goingOn(on, MOST), profiles.knowledge(query.organizationId, on))
                .asTuple()
                .flatMap(found -> vertx.executeBlocking(
                        () -> answer(query, found.getItem1(), found.getItem2(), on, actor, language), false));
    }

    private static ProspectsResponse answer(
            ProspectQuery query,
            List<ProgrammeRule> programmes,
            Knowledge known,
            LocalDate on,
            Actor actor,
            Language language) {
        List<ProspectResponse> items = programmes.stream()
                .map(one -> Prospect.of(one, Basis.of(actor, one.sponsorId(), query.organizationId), known, on))
                .filter(one -> query.outcome == null || one.decision().outcome() == query.outcome)
                .sorted(Prospect.NEAREST_FIRST)
                .limit(Objects.requireNonNullElse(query.limit, SHOWN))
                .map(one -> one.response(language))
                .toList();
        return new ProspectsResponse(query.organizationId, on, programmes.size(), items);
    }
}
