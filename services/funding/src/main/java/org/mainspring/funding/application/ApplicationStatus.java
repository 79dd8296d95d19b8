package org.mainspring.funding.application;

/** Where an application stands. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    /** Returned with what is missing. */
    INCOMPLETE,
    COMPLETE,
    /** With a reviewer. */
    ASSIGNED,
    /** The reviewer has said what is to be done; a second person looks at it. */
    RECOMMENDED,
    APPROVED,
    REJECTED,
    APPEALED,
    WITHDRAWN
}
