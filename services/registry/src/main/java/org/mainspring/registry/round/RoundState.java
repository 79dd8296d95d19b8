package org.mainspring.registry.round;

import java.util.Map;
import java.util.Set;

/** How far a round has come. */
public enum RoundState {
    OPEN,
    REVIEW,
    DECIDED,
    CONFERRING,
    CONFERRED,
    CANCELLED;

    /** What may follow on what; from the others nothing does. */
    private static final Map<RoundState, Set<RoundState>> NEXT = Map.of(
            OPEN, Set.of(REVIEW, CANCELLED),
            REVIEW, Set.of(DECIDED, CANCELLED),
            DECIDED, Set.of(CONFERRING, CANCELLED),
            CONFERRING, Set.of(CONFERRED));

    boolean leadsTo(RoundState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
