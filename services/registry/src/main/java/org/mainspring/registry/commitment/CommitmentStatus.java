package org.mainspring.registry.commitment;

/** How a commitment stands by its latest report. */
public enum CommitmentStatus {
    MADE,
    IN_PROGRESS,
    DONE,
    ABANDONED
}
