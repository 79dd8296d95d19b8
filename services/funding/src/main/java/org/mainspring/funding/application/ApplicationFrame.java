package org.mainspring.funding.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.chassis.value.Money;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.trail.Subject;

/**
 * What others need to know of an application that they act on, with its programme as it stays until the transaction ends.
 *
 * @param authors whoever had a hand in what was handed in
 */
public record ApplicationFrame(
        UUID id,
        ProgrammeTerms programme,
        UUID organizationId,
        @Nullable UUID providerId,
        Money amount,
        List<String> authors) {

    /** Nobody decides on what he or she handed in, nor on what the own organization asks for. */
    public void requireDisinterested(Actor actor) {
        if (authors.contains(actor.name()) || organizationId.equals(actor.organization())) {
            throw Refusal.conflict(
                    "CONFLICT_OF_INTEREST", "Whoever handed it in, or belongs to the applicant, has no say in it.");
        }
    }

    /** What its trail is kept under. */
    public Subject subject() {
        return subject(id);
    }

    static Subject subject(UUID id) {
        return new Subject("APPLICATION", id);
    }
}
