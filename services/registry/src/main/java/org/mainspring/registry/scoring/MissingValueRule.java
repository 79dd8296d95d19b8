package org.mainspring.registry.scoring;

/** What becomes of a candidate that has no value of an indicator. */
public enum MissingValueRule {
    /** The indicator adds nothing. */
    ZERO_SCORE,
    /** It counts as the mean of those that have a value. */
    MEAN,
    /** The candidate is not ranked, and does not count among those it would be compared with. */
    EXCLUDE_CANDIDATE,
    /** The weights of the others are enlarged to 1; a candidate without any value is not ranked. */
    REWEIGHT
}
