package org.mainspring.registry.review;

/** Whether a score was given, and counts. */
public enum ReviewStatus {
    ASSIGNED,
    SCORED,
    /** The reviewer turned out to be bound to the applicant: a score that was given does not count. */
    RECUSED
}
