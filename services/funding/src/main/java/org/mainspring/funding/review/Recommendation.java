package org.mainspring.funding.review;

/** What a reviewer recommends. */
public enum Recommendation {
    APPROVE,
    REJECT
}
