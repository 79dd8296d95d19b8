package org.mainspring.registry.assessment;

/** Whether an application is selected, or what stands in its way first. */
public enum PlacingOutcome {
    SELECTED,
    REVIEWS_MISSING,
    CRITERIA_NOT_MET,
    BELOW_PASS_MARK,
    QUOTA_REACHED
}
