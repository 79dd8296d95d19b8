package org.mainspring.funding.programme;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.actor.Actor;

/**
 * What others need to know of a programme, read in the transaction in which they act.
 *
 * @param timeZone in which its deadlines are meant
 * @param providers organizations that give to it; empty where none is named
 */
public record ProgrammeTerms(
        UUID id,
        ProgrammeKind kind,
        String currency,
        ProgrammeStatus status,
        @Nullable UUID sponsorId,
        ZoneId timeZone,
        UnnamedProvider unnamedProvider,
        List<UUID> providers) {

    /** Refuses whoever is no officer of its sponsor; that there is the programme is no secret. */
    public void requireAdministeredBy(Actor actor) {
        if (!actor.administers(sponsorId)) {
            throw Refusal.forbidden("Your token is not for the sponsor of this programme.");
        }
    }

    /** Refuses unless it takes applications. */
    public void requireOpen() {
        if (status != ProgrammeStatus.OPEN) {
            throw Refusal.conflict("PROGRAMME_NOT_OPEN", "The programme is " + status + "; it takes no applications.");
        }
    }

    /** Refuses unless what was applied for can be decided and paid. */
    public void requireActive() {
        if (!status.isActive()) {
            throw Refusal.conflict("PROGRAMME_NOT_ACTIVE", "The programme is " + status + "; it gives nothing now.");
        }
    }
}
