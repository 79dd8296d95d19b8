package org.mainspring.registry.commitment;

/** What a report can say of a commitment. */
public enum ProgressStatus {
    IN_PROGRESS,
    DONE,
    ABANDONED;

    CommitmentStatus ofCommitment() {
        return CommitmentStatus.valueOf(name());
    }
}
