package org.mainspring.registry.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.registry.round.RoundFrame;
import org.mainspring.registry.round.RoundService;
import org.mainspring.registry.round.RoundState;

/** Takes the applications of a round from stage to stage; part of the transaction of the caller, who has the round to itself. */
@ApplicationScoped
public class ApplicationStageService {

    private final ApplicationRepository applications;
    private final ApplicationViewRepository views;
    private final RoundService rounds;
    private final Clock clock;

    ApplicationStageService(
            ApplicationRepository applications, ApplicationViewRepository views, RoundService rounds, Clock clock) {
        this.applications = applications;
        this.views = views;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Puts those that are complete under review; refused while others wait to be looked at. */
    public Uni<Integer> startReview(UUID roundId) {
        return applications
                .countIn(roundId, ApplicationStatus.SUBMITTED)
                .invoke(ApplicationStageService::refuseWaiting)
                .chain(() -> applications.startReview(roundId, clock.instant()));
    }

    private static void refuseWaiting(long waiting) {
        if (waiting > 0) {
            throw Refusal.conflict(
                    "APPLICATIONS_WAIT", waiting + " applications are submitted and neither complete nor returned.");
        }
    }

    public Uni<List<Submission>> underReview(UUID roundId) {
        return views.underReview(roundId);
    }

    /** The applicant of one that is under review, in a round that stays in review until the transaction ends. */
    public Uni<UUID> requireUnderReview(UUID id) {
        return applications
                .require(id)
                .call(application ->
                        rounds.requireForActing(application.roundId()).invoke(ApplicationStageService::requireReview))
                .invoke(ApplicationStageService::requireUnderReview)
                .map(Application::organizationId);
    }

    /** The same of one that a body names. */
    public Uni<UUID> requireUnderReview(UUID id, String pointer) {
        return applications
                .findById(id)
                .invoke(found -> refuseUnknown(found, id, pointer))
                .chain(() -> requireUnderReview(id));
    }

    private static void refuseUnknown(@Nullable Application found, UUID id, String pointer) {
        if (found == null) {
            throw Refusal.unprocessable(pointer, "APPLICATION_NOT_FOUND", "There is no application " + id + ".");
        }
    }

    private static void requireReview(RoundFrame round) {
        if (round.state() != RoundState.REVIEW) {
            throw Refusal.conflict("ROUND_NOT_IN_REVIEW", "The round is " + round.state() + ".");
        }
    }

    private static void requireUnderReview(Application application) {
        if (application.status() != ApplicationStatus.UNDER_REVIEW) {
            throw Refusal.conflict("NOT_UNDER_REVIEW", "The application is " + application.status() + ".");
        }
    }

    /** Decides of all that are under review. */
    public Uni<Void> settle(List<Verdict> verdicts) {
        return applications
                .settle(verdicts, clock.instant())
                .invoke(settled -> refuseMoved(settled, verdicts.size()))
                .replaceWithVoid();
    }

    private static void refuseMoved(int settled, int wanted) {
        if (settled != wanted) {
            throw Refusal.conflict("APPLICATIONS_MOVED", "An application was withdrawn at the same time; try again.");
        }
    }

    /** Some of those that wait for what they were accepted for, the best first. */
    public Uni<List<AcceptedApplication>> accepted(UUID roundId, int most) {
        return applications.findAccepted(roundId, most).map(found -> found.stream()
                .map(one -> new AcceptedApplication(one.id(), one.organizationId()))
                .toList());
    }

    public Uni<Void> confer(UUID id, UUID recognitionId) {
        return applications
                .require(id)
                .invoke(application -> application.confer(recognitionId, clock.instant()))
                .replaceWithVoid();
    }

    public Uni<Void> fail(UUID id, String reason) {
        return applications
                .require(id)
                .invoke(application -> application.fail(reason, clock.instant()))
                .replaceWithVoid();
    }
}
