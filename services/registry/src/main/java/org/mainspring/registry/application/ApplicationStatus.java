package org.mainspring.registry.application;

import java.util.Map;
import java.util.Set;

/** Where an application stands. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    COMPLETE,
    /** Returned with what is missing. */
    INCOMPLETE,
    UNDER_REVIEW,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    CONFERRED,
    /** Accepted, but then it could not be conferred. */
    NOT_CONFERRED;

    /** What may follow on what; from the others nothing does. */
    private static final Map<ApplicationStatus, Set<ApplicationStatus>> NEXT = Map.of(
            DRAFT, Set.of(SUBMITTED, INCOMPLETE, WITHDRAWN),
            INCOMPLETE, Set.of(SUBMITTED, INCOMPLETE, WITHDRAWN),
            SUBMITTED, Set.of(COMPLETE, INCOMPLETE, WITHDRAWN),
            COMPLETE, Set.of(INCOMPLETE, UNDER_REVIEW, WITHDRAWN),
            UNDER_REVIEW, Set.of(ACCEPTED, REJECTED, WITHDRAWN),
            ACCEPTED, Set.of(CONFERRED, NOT_CONFERRED));

    boolean leadsTo(ApplicationStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the applicant can still change it. */
    boolean isOpen() {
        return this == DRAFT || this == INCOMPLETE;
    }
}
