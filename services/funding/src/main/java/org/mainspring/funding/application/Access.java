package org.mainspring.funding.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.actor.Actor;

/**
 * Who has to do with an application: its applicant, the officers of its programme and, once it is submitted, those of the
 * provider to whom it is directed.
 */
record Access(
        UUID applicationId,
        UUID organizationId,
        @Nullable UUID providerId,
        boolean submitted,
        @Nullable UUID sponsorId) {

    /** Whether it is an officer who has to do with it. */
    boolean isOfficial(Actor actor) {
        return actor.administers(sponsorId) || submitted && actor.worksFor(providerId);
    }

    /** Whoever may not see it does not learn that there is one. */
    void requireVisible(Actor actor) {
        if (!isOfficial(actor) && !actor.speaksFor(organizationId)) {
            throw Refusal.notFound("application", applicationId);
        }
    }

    /** Refuses whoever is not an officer that has to do with it. */
    void requireOfficial(Actor actor) {
        requireVisible(actor);
        if (!isOfficial(actor)) {
            throw Refusal.forbidden("This is for the officers of the programme and of its provider.");
        }
    }

    /** Refuses whoever does not hand in its papers: the applicant, or an officer of the programme for one who sent them. */
    void requireApplicantSide(Actor actor) {
        requireVisible(actor);
        if (!actor.speaksFor(organizationId) && !actor.administers(sponsorId)) {
            throw Refusal.forbidden("This is for the applicant.");
        }
    }
}
