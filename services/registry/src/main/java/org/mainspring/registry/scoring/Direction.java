package org.mainspring.registry.scoring;

/** Which values of an indicator are the better ones. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER
}
