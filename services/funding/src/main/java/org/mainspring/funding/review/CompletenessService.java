package org.mainspring.funding.review;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.application.ApplicationFrame;
import org.mainspring.funding.application.ApplicationResponse;
import org.mainspring.funding.application.ApplicationStageService;
import org.mainspring.funding.trail.TrailService;

/** Says of what was submitted whether it is complete. */
@ApplicationScoped
class CompletenessService {

    private final ApplicationStageService applications;
    private final TrailService trail;
    private final Clock clock;

    CompletenessService(ApplicationStageService applications, TrailService trail, Clock clock) {
        this.applications = applications;
        this.trail = trail;
        this.clock = clock;
    }

    @WithTransaction
    Uni<ApplicationResponse> findComplete(UUID id, ExpectedVersion expected, Actor actor) {
        return require(id, expected, actor).flatMap(frame -> applications
                .findComplete(id)
                .call(() -> trail.record(frame.subject(), "FOUND_COMPLETE", actor, null)));
    }

    @WithTransaction
    Uni<ApplicationResponse> giveBack(
            UUID id, ExpectedVersion expected, ReturnApplicationRequest request, Actor actor) {
        return require(id, expected, actor).flatMap(frame -> applications
                .giveBack(id, request.reason(), request.mendUntil(), today(frame))
                .call(() -> trail.record(frame.subject(), "RETURNED", actor, request.reason())));
    }

    private Uni<ApplicationFrame> require(UUID id, ExpectedVersion expected, Actor actor) {
        return applications.requireForOfficer(id, expected, actor).invoke(frame -> frame.requireDisinterested(actor));
    }

    private LocalDate today(ApplicationFrame frame) {
        return LocalDate.ofInstant(clock.instant(), frame.programme().timeZone());
    }
}
