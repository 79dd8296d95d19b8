package org.mainspring.funding.review;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mainspring.chassis.http.ExpectedVersion;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.application.ApplicationResponse;
import org.mainspring.funding.application.ApplicationStageService;
import org.mainspring.funding.trail.TrailService;

/** Says of what was submitted whether it is complete. */
@ApplicationScoped
class CompletenessService {

    private final ApplicationStageService applications;
    private final TrailService trail;

    CompletenessService(ApplicationStageService applications, TrailService trail) {
        this.applications = applications;
        this.trail = trail;
    }

    @WithTransaction
    Uni<ApplicationResponse> findComplete(UUID id, ExpectedVersion expected, Actor actor) {
        return applications.requireForOfficer(id, expected, actor).flatMap(frame -> applications
                .findComplete(id)
                .call(() -> trail.record(frame.subject(), "FOUND_COMPLETE", actor, null)));
    }

    @WithTransaction
    Uni<ApplicationResponse> giveBack(
            UUID id, ExpectedVersion expected, ReturnApplicationRequest request, Actor actor) {
        return applications.requireForOfficer(id, expected, actor).flatMap(frame -> applications
                .giveBack(id, request.reason(), request.mendUntil())
                .call(() -> trail.record(frame.subject(), "RETURNED", actor, request.reason())));
    }
}
