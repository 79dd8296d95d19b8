package org.mainspring.funding.review;

/** How far a review has come. */
public enum ReviewStatus {
    ASSIGNED,
    RECOMMENDED,
    CONFIRMED
}
