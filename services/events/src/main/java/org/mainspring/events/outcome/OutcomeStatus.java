package org.mainspring.events.outcome;

/** Where an outcome stands with the owner of its record. */
public enum OutcomeStatus {
    PROPOSED,
    CONFIRMED,
    REFUSED
}
