package org.mainspring.funding.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.ledger.Share;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.trail.Subject;

/**
 * What drawing on an allocation and paying back take of it; nobody else acts on it meanwhile.
 *
 * @param frozenReason why nothing can be drawn now; {@code null} where something can
 */
public record AllocationFrame(
        UUID id,
        long version,
        Share share,
        UUID organizationId,
        UUID applicationId,
        String currency,
        AllocationStatus status,
        @Nullable String frozenReason,
        ProgrammeTerms programme) {

    /** @throws Refusal where nothing may be drawn now */
    public void requireDrawable() {
        programme.requireActive();
        if (status == AllocationStatus.CLOSED) {
            throw Refusal.conflict("NOT_POSSIBLE_IN_STATE", "The allocation is CLOSED.");
        }
        if (status == AllocationStatus.FROZEN) {
            throw Refusal.conflict("ALLOCATION_FROZEN", "Nothing can be drawn: " + frozenReason);
        }
    }

    /** @throws Refusal where the caller is no officer of its provider, or there is none yet */
    public void requireProvider(Actor actor) {
        UUID provider = share.pot().providerId();
        if (provider == null) {
            throw Refusal.conflict("PROVIDER_UNNAMED", "Nobody can pay before the provider is named.");
        }
        if (!actor.worksFor(provider)) {
            throw Refusal.forbidden("That is for officers of its provider.");
        }
    }

    /** @throws Refusal where the caller is an officer neither of the programme nor of the provider */
    public void requireOfficer(Actor actor) {
        if (!actor.administers(programme.sponsorId())
                && !actor.worksFor(share.pot().providerId())) {
            throw Refusal.forbidden("That is for officers of its programme and of its provider.");
        }
    }

    /** Whose trail shows what becomes of it. */
    public Subject subject() {
        return new Subject("APPLICATION", applicationId);
    }

    /** In the programme's time zone. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), programme.timeZone());
    }
}
