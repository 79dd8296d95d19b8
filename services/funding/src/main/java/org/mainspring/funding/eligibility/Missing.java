package org.mainspring.funding.eligibility;

/** What would have to be known for an answer. */
public enum Missing {
    ORGANIZATION,
    ELIGIBILITY_RULE,
    /** The trace says which. */
    FACT
}
