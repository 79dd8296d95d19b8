package org.mainspring.funding.eligibility;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mainspring.funding.actor.Actor;
import org.mainspring.funding.knowledge.Knowledge;

/** From which facts it is decided, by who asks. */
@Schema(
        description =
                "ALL_FACTS for officers of the programme's sponsor and for the enterprise itself; for all others PUBLIC_FACTS, as if nobody had told the confidential ones.")
public enum Basis {
    PUBLIC_FACTS,
    ALL_FACTS;

    public static Basis of(Actor actor, @Nullable UUID sponsorId, UUID organizationId) {
        return actor.administers(sponsorId) || actor.speaksFor(organizationId) ? ALL_FACTS : PUBLIC_FACTS;
    }

    /** As much of what is known as it allows. */
    public Knowledge of(Knowledge all) {
        return this == ALL_FACTS ? all : all.inPublic();
    }
}
