package org.mainspring.registry.decision;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.registry.RegistryConfig;
import org.mainspring.registry.application.ApplicationStageService;
import org.mainspring.registry.application.Submission;
import org.mainspring.registry.assessment.Contender;
import org.mainspring.registry.assessment.Placing;
import org.mainspring.registry.assessment.Selection;
import org.mainspring.registry.review.ReviewService;
import org.mainspring.registry.round.RoundFrame;
import org.mainspring.registry.round.RoundResponse;
import org.mainspring.registry.round.RoundService;

/** Takes rounds to their decision, and begins the conferral. */
@ApplicationScoped
class DecisionService {

    private final RoundService rounds;
    private final ApplicationStageService applications;
    private final ReviewService reviews;
    private final RegistryConfig config;
    private final Clock clock;

    DecisionService(
            RoundService rounds,
            ApplicationStageService applications,
            ReviewService reviews,
            RegistryConfig config,
            Clock clock) {
        this.rounds = rounds;
        this.applications = applications;
        this.reviews = reviews;
        this.config = config;
        this.clock = clock;
    }

    @WithTransaction
    Uni<RoundResponse> startReview(UUID id, ExpectedVersion expected, StartReviewRequest request) {
        return rounds.requireForStep(id, expected)
                .chain(() -> applications.startReview(id))
                .flatMap(count -> rounds.startReview(id, request.reason(), count));
    }

    /** As the scores that were committed have it. */
    @WithTransaction
    Uni<StandingsResponse> standings(UUID id) {
        return rounds.requireForActing(id).flatMap(round -> place(round).map(placings -> standings(round, placings)));
    }

    private static StandingsResponse standings(RoundFrame round, List<Placing> placings) {
        return new StandingsResponse(
                round.id(),
                round.quota(),
                round.terms().passMark(),
                round.terms().leastReviews(),
                placings);
    }

    /** @param by the subject of whoever decides, who has no part in the reviews */
    @WithTransaction
    Uni<RoundResponse> decide(UUID id, ExpectedVersion expected, DecideRoundRequest request, String by) {
        return rounds.requireForStep(id, expected)
                .call(() -> reviews.refuseReviewer(id, by))
                .flatMap(round ->
                        place(round).map(placings -> Verdicts.of(placings, request.allDeviations(), round.quota())))
                .call(verdicts -> applications.settle(verdicts.all()))
                .flatMap(verdicts -> rounds.decide(
                        id,
                        verdicts.accepted(),
                        verdicts.rejected(),
                        request.allDeviations().size(),
                        by));
    }

    /** Says from when to when; those who are accepted are recognised soon after, some at a time. */
    @WithTransaction
    Uni<RoundResponse> confer(UUID id, ExpectedVersion expected, ConferRoundRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), config.timeZone());
        LocalDate on = Objects.requireNonNullElse(request.conferredOn(), today);
        return rounds.requireForStep(id, expected).chain(() -> rounds.confer(id, on, request.expiresOn(), today));
    }

    private Uni<List<Placing>> place(RoundFrame round) {
        return applications.underReview(round.id()).flatMap(all -> scores(round, all)
                .map(scores -> place(round, all, scores)));
    }

    private Uni<Map<UUID, List<BigDecimal>>> scores(RoundFrame round, List<Submission> all) {
        Map<UUID, UUID> applicants = all.stream().collect(Collectors.toMap(Submission::id, Submission::organizationId));
        return reviews.scores(round.id(), applicants);
    }

    private static List<Placing> place(RoundFrame round, List<Submission> all, Map<UUID, List<BigDecimal>> scores) {
        List<Contender> contenders = all.stream()
                .map(one -> new Contender(
                        one.id(),
                        one.assessment().qualified(),
                        scores.getOrDefault(one.id(), List.of()),
                        one.submittedAt()))
                .toList();
        return Selection.of(contenders, round.terms(), round.quota());
    }
}
