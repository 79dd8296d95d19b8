package org.mainspring.funding.programme;

/** How far a programme has come. */
public enum ProgrammeStatus {
    /** Announced; nothing can be applied for yet. */
    FORECAST,
    /** Takes applications and gives. */
    OPEN,
    /** Takes no applications; those that are in are decided and paid. */
    CLOSED,
    /** Neither takes nor gives until it is resumed. */
    SUSPENDED,
    /** Over, for good. */
    ENDED;

    /** Whether what was applied for can be decided and paid. */
    public boolean isActive() {
        return this == OPEN || this == CLOSED;
    }
}
