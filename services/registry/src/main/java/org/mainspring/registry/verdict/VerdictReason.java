package org.mainspring.registry.verdict;

/** What decided. */
public enum VerdictReason {
    /** The score. */
    BAND,
    /** A hard floor that was missed, whatever the score. */
    FLOOR,
    /** Nothing was filed. */
    NOT_FILED,
    /** It would have been another warning right after one. */
    SECOND_WARNING
}
