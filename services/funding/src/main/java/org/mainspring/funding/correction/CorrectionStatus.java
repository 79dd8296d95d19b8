package org.mainspring.funding.correction;

/** What became of a correction. */
public enum CorrectionStatus {
    PROPOSED,
    CONFIRMED,
    DECLINED
}
