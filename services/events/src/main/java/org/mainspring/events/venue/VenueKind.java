package org.mainspring.events.venue;

/** What a venue is to its event. */
public enum VenueKind {
    MAIN,
    HALL,
    SUB_VENUE
}
