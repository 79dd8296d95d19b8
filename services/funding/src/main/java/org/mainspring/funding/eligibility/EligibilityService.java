package org.mainspring.funding.eligibility;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.FundingConfig;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.knowledge.Knowledge;
import org.mainspring.funding.profile.ProfileService;
import org.mainspring.funding.ruleset.ProgrammeRule;
import org.mainspring.funding.ruleset.RuleSetService;

/** Decides on eligibility by the rules in force on a day and by what is known of the organization then. */
@ApplicationScoped
public class EligibilityService {

    private final RuleSetService rules;
    private final ProfileService profiles;
    private final FundingConfig config;
    private final Clock clock;

    EligibilityService(RuleSetService rules, ProfileService profiles, FundingConfig config, Clock clock) {
        this.rules = rules;
        this.profiles = profiles;
        this.config = config;
        this.clock = clock;
    }

    /** What a decision rests on. */
    private record Case(ProgrammeRule programme, Knowledge known) {}

    /**
     * Decides from all facts, confidential ones among them, for another feature that acts on it.
     *
     * @return a failure with 404 where there is no such programme
     */
    public Uni<EligibilityDecision> decide(UUID programmeId, UUID organizationId, LocalDate on) {
        return find(programmeId, organizationId, on)
                .map(found -> EligibilityDecision.of(found.programme(), found.known(), on));
    }

    /** Decides from as many facts as this one may know. */
    Uni<EligibilityResponse> answer(UUID programmeId, UUID organizationId, @Nullable LocalDate day, Actor actor) {
        Instant now = clock.instant();
        LocalDate on = day == null ? LocalDate.ofInstant(now, config.timeZone()) : day;
        return find(programmeId, organizationId, on).map(found -> answer(found, organizationId, on, actor, now));
    }

    private static EligibilityResponse answer(Case found, UUID organizationId, LocalDate on, Actor actor, Instant now) {
        Basis basis = Basis.of(actor, found.programme().sponsorId(), organizationId);
        var decision = EligibilityDecision.of(found.programme(), basis.of(found.known()), on);
        return EligibilityResponse.of(found.programme(), organizationId, decision, basis, on, now);
    }

    private Uni<Case> find(UUID programmeId, UUID organizationId, LocalDate on) {
        return Uni.combine()
                .all()
                .unis(rules.require(programmeId, on), profiles.knowledge(organizationId, on))
                .with(Case::new);
    }
}
