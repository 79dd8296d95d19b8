package org.mainspring.events.organizer;

/** The part that an organization plays in holding an event. */
public enum OrganizerRole {
    GUIDE,
    HOST,
    CO_HOST,
    UNDERTAKER,
    SUPPORTER
}
