package org.mainspring.events.venue;

/** How one takes part at a venue. */
public enum VenueMode {
    ON_SITE,
    VIDEO
}
