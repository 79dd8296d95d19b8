package org.mainspring.funding.allocation;

/** Whether an allocation can be drawn on. */
public enum AllocationStatus {
    ACTIVE,
    /** The enterprise has lost what it was eligible by; nothing is drawn before that is mended. */
    FROZEN,
    /** The rest was given back. */
    CLOSED
}
