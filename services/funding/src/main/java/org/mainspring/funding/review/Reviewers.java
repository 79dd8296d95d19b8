package org.mainspring.funding.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainspring.chassis.problem.Refusal;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.application.ApplicationFrame;
import org.mainspring.funding.programme.ProgrammeTerms;
import org.mainspring.funding.programme.UnnamedProvider;

/** Who reviews what: the officers of the provider, and those of the sponsor where it gives itself or no provider is named yet. */
final class Reviewers {

    private Reviewers() {}

    /** The provider that an application is assigned to; {@code null} for the sponsor. */
    static @Nullable UUID provider(ApplicationFrame frame, @Nullable UUID named, Actor actor) {
        UUID provider = named == null ? frame.providerId() : named;
        ProgrammeTerms programme = frame.programme();
        requireProvider(provider, programme);
        if (!actor.administers(programme.sponsorId()) && !actor.worksFor(provider)) {
            throw Refusal.forbidden("You assign what is directed to your own bank.");
        }
        return provider;
    }

    private static void requireProvider(@Nullable UUID provider, ProgrammeTerms programme) {
        if (provider != null && !programme.providers().contains(provider)) {
            throw Refusal.unprocessable(
                    "/providerId", "NOT_A_PROVIDER", "The programme does not name it as a provider.");
        }
        boolean needed = !programme.providers().isEmpty() && programme.unnamedProvider() == UnnamedProvider.REFUSED;
        if (provider == null && needed) {
            throw Refusal.unprocessable(
                    "/providerId", "PROVIDER_MISSING", "The application is directed to no provider: name one.");
        }
    }

    /** The reviewer: the one named, or the caller who takes it. */
    static String reviewer(ApplicationFrame frame, @Nullable UUID provider, @Nullable String named, Actor actor) {
        if (named == null && !isReviewer(actor, provider, frame.programme())) {
            throw Refusal.unprocessable("/reviewer", "REVIEWER_MISSING", "You are no reviewer of it: name one.");
        }
        String reviewer = named == null ? actor.name() : named;
        if (frame.authors().contains(reviewer)) {
            throw Refusal.conflict("CONFLICT_OF_INTEREST", "Whoever handed it in has no say in it.");
        }
        return reviewer;
    }

    /** Refuses whoever may not review the application, or has an interest in it. */
    static void require(ApplicationFrame frame, Actor actor) {
        if (!isReviewer(actor, frame.providerId(), frame.programme())) {
            throw Refusal.forbidden("This is for the officers of whoever reviews it.");
        }
        frame.requireDisinterested(actor);
    }

    private static boolean isReviewer(Actor actor, @Nullable UUID provider, ProgrammeTerms programme) {
        boolean bySponsor = provider == null || provider.equals(programme.sponsorId());
        return actor.worksFor(provider) || bySponsor && actor.administers(programme.sponsorId());
    }
}
