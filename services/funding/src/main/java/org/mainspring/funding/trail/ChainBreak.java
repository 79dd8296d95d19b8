package org.mainspring.funding.trail;

/** How a chain can be broken. */
public enum ChainBreak {
    /** The act does not say what it said when it was sealed, or does not follow on the one before. */
    CHANGED,
    /** The act is not where it should be. */
    MISSING,
    /** The last act is not the one that was written last. */
    ENDS_ELSEWHERE
}
